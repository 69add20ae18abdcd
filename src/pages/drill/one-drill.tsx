import { useCallback, useEffect, useState } from 'preact/hooks';
import type { DrillQuestion } from '../../core/protocol/recovery.ts';
import type { ArtefactView } from '../../core/recovery/view.ts';
import { type Say, say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { ask } from '../../ports/messages.ts';
import { Lock } from '../../ui/lock.tsx';
import { Problem } from '../../ui/problem.tsx';
import { type Take, wrongIn } from '../../ui/recovery/use-recovery.ts';
import { answered } from '../../ui/vault/answered.ts';
import { DrillForm } from './drill-form.tsx';
import { Failed } from './failed.tsx';
import { FoundForm } from './found-form.tsx';
import { Passed } from './passed.tsx';
import { stateSay } from './state-say.ts';

/** How often a wait is looked at again, at most, in milliseconds. */
const glance = 20_000;

/** One drill, from the question to what came of it. */
export function OneDrill({ artefact, take }: { artefact: ArtefactView; take: Take }) {
  const { layer, account, weak } = artefact;
  const [question, put] = useState<DrillQuestion | null>(null);
  const [end, finish] = useState<'passed' | 'failed' | 'snoozed' | null>(null);
  const [wrong, tell] = useState<Say | null>(null);
  const begin = useCallback(async () => {
    const outcome = await answered(ask('drill/begin', { layer, account }));
    if ('done' in outcome) put(outcome.done);
    else tell(wrongIn(outcome));
  }, [layer, account]);
  useEffect(() => {
    const ended = new AbortController();
    // Somebody may have closed the page with the codes, or waited long enough.
    const comeBack = () => document.visibilityState === 'visible' && void begin();
    document.addEventListener('visibilitychange', comeBack, { signal: ended.signal });
    void begin();
    return () => ended.abort();
  }, [begin]);
  const state = question?.state;
  const wait = question && state?.state === 'wait' ? state.until - question.time : null;
  useEffect(() => {
    if (wait === null) return;
    const timer = setTimeout(() => void begin(), Math.max(1000, Math.min(wait, glance)));
    return () => clearTimeout(timer);
  }, [wait, begin]);

  const attempt = async (typed: readonly string[]) => {
    const outcome = await answered(ask('drill/try', { layer, account, typed }));
    if (!('done' in outcome)) return tell(wrongIn(outcome));
    const { passed, triesLeft } = outcome.done;
    tell(passed ? null : say('drill_wrong'));
    if (passed) finish('passed');
    else if (triesLeft === 0) finish('failed');
    await take(ask('recovery/state', {}));
    await begin();
  };
  const snooze = async () => {
    if (await take(ask('recovery/event', { layer, account, what: 'snoozed' }))) finish('snoozed');
  };

  if (end === 'failed') return <Failed layer={layer} />;
  if (end === 'passed') return <Passed artefact={artefact} question={question} />;
  if (end === 'snoozed') return <p role="status">{words(say('drill_snoozed'))}</p>;
  if (!question || !state)
    return wrong ? (
      <p class="problem" role="alert">
        {words(wrong)}
      </p>
    ) : (
      <div aria-busy="true" />
    );
  const open = state.state === 'due' || state.state === 'early';
  return (
    <section class="panel bare" data-drill={state.state} data-layer={layer}>
      <header class="lock-head">
        <Lock of={layer} size="m" named={false} />
        <h2>{words(say(layer === 'atlassian' ? 'recovery_lock_atlassian' : 'recovery_lock_bitbucket'))}</h2>
      </header>
      {account !== '' && (
        <p class="quiet" dir="auto">
          {account}
        </p>
      )}
      <Problem says={wrong} />
      {stateSay(question).map((it) => (
        <p key={it.key} role="status">
          {words(it)}
        </p>
      ))}
      {open &&
        (weak ? <FoundForm attempt={attempt} /> : <DrillForm question={question} layer={layer} attempt={attempt} />)}
      {!weak && (open || state.state === 'wait') && (
        <p class="quiet">{words(say('drill_tries', String(question.triesLeft)))}</p>
      )}
      {artefact.reminds && (
        <p>
          <button type="button" class="plain-button" onClick={() => void snooze()}>
            {words(say('drill_snooze'))}
          </button>
        </p>
      )}
    </section>
  );
}
