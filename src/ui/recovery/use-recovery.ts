import { useCallback, useEffect, useState } from 'preact/hooks';
import type { RecoveryView } from '../../core/recovery/view.ts';
import type { Outcome } from '../../core/vault/outcome.ts';
import type { Say } from '../../core/words/say.ts';
import { ask } from '../../ports/messages.ts';
import { useAnswer } from '../use-answer.ts';

/** Shows the result of a request about recovery; returns whether it was done. */
export type Take = (asked: Promise<Outcome<RecoveryView>>) => Promise<boolean>;

type Recovery = {
  /** What is known; null until it is. */
  readonly view: RecoveryView | null;
  /** Why the last thing was not done. */
  readonly problem: Say | null;
  readonly take: Take;
  readonly look: () => void;
};

/** What is known about the ways in without the phone, refreshed when the user comes back to this tab. */
export function useRecovery(): Recovery {
  const [view, setView] = useState<RecoveryView | null>(null);
  const { problem, show } = useAnswer();
  const take = useCallback<Take>(
    async (asked) => {
      const answer = await show(asked);
      if (answer.ok) setView(answer.value);
      return answer.ok;
    },
    [show],
  );
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
