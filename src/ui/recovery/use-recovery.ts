import { useCallback, useEffect, useState } from 'preact/hooks';
import type { RecoveryView } from '../../core/recovery/view.ts';
import type { Outcome } from '../../core/vault/state.ts';
import type { Say } from '../../core/words/say.ts';
import { ask } from '../../ports/messages.ts';
import { answered } from '../vault/answered.ts';
import { refusalSay } from '../vault/refusals.ts';

/** Shows what came of a question about recovery; gives whether it was done. */
export type Take = (asked: Promise<Outcome<RecoveryView>>) => Promise<boolean>;

type Recovery = {
  /** What is known; null until it is. */
  readonly view: RecoveryView | null;
  /** Why the last thing was not done. */
  readonly problem: Say | null;
  readonly take: Take;
  readonly look: () => void;
};

/** What is known of the ways in without the phone, kept right when somebody comes back to this tab. */
export function useRecovery(): Recovery {
  const [view, see] = useState<RecoveryView | null>(null);
  const [problem, tell] = useState<Say | null>(null);
  const take = useCallback<Take>(async (asked) => {
    const outcome = await answered(asked);
    if ('done' in outcome) see(outcome.done);
    tell('done' in outcome ? null : wrongIn(outcome));
    return 'done' in outcome;
  }, []);
  const look = useCallback(() => void take(ask('recovery/state', {})), [take]);
  useEffect(() => {
    const ended = new AbortController();
    const comeBack = () => document.visibilityState === 'visible' && look();
    document.addEventListener('visibilitychange', comeBack, { signal: ended.signal });
    look();
    return () => ended.abort();
  }, [look]);
  return { view, problem, take, look };
}

/** Why something was not done, in words. */
export function wrongIn(outcome: Exclude<Outcome<never>, { readonly done: never }>): Say {
  return 'refused' in outcome ? refusalSay(outcome.refused) : outcome.problem;
}
