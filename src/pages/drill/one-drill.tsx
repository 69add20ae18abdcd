import { useCallback, useEffect, useState } from 'preact/hooks';
import type { DrillQuestion } from '../../core/protocol/recovery.ts';
import type { ArtefactView } from '../../core/recovery/view.ts';
import { whySay } from '../../core/vault/outcome.ts';
import { type Say, say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { ask } from '../../ports/messages.ts';
import { Problem } from '../../ui/form-outcome.tsx';
import { LayerPicture } from '../../ui/layer-picture.tsx';
import type { Take } from '../../ui/recovery/use-recovery.ts';
import { dayIn, minutesIn } from '../../ui/times-in-words.ts';
import { answered, useAnswer } from '../../ui/use-answer.ts';
import { Failed, Passed } from './drill-end.tsx';
import { DrillForm, FoundForm } from './drill-form.tsx';

/** How often a wait is checked again, at most, in milliseconds. */
const glance = 20_000;

/** One drill, from the question to its result. */
export function OneDrill({ artefact, take }: { artefact: ArtefactView; take: Take }) {
  const { layer, account, weak } = artefact;
  const [question, setQuestion] = useState<DrillQuestion | null>(null);
  const [end, setEnd] = useState<'passed' | 'failed' | 'snoozed' | null>(null);
  const { problem, setProblem, show } = useAnswer();
  const begin = useCallback(async () => {
    const answer = await answered(ask('drill/begin', { layer, account }));
    if (answer.ok) setQuestion(answer.value);
    else setProblem(whySay(answer.why));
  }, [layer, account, setProblem]);
  useEffect(() => {
    const ended = new AbortController();
    // The user may have closed the page with the codes, or waited long enough.
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
    const answer = await show(ask('drill/try', { layer, account, typed }));
    if (!answer.ok) return;
    const { passed, triesLeft } = answer.value;
    setProblem(passed ? null : say('drill_wrong'));
    if (passed) setEnd('passed');
    else if (triesLeft === 0) setEnd('failed');
    await take(ask('recovery/state', {}));
    await begin();
  };
  const snooze = async () => {
    if (await take(ask('recovery/event', { layer, account, what: 'snoozed' }))) setEnd('snoozed');
  };

  if (end === 'failed') return <Failed layer={layer} />;
  if (end === 'passed') return <Passed artefact={artefact} question={question} />;
  if (end === 'snoozed') return <p role="status">{words(say('drill_snoozed'))}</p>;
  if (!question || !state) return problem ? <Problem says={problem} /> : <div aria-busy="true" />;
  const open = state.state === 'due' || state.state === 'early';
  return (
    <section class="panel bare" data-drill={state.state} data-layer={layer}>
      <header class="lock-head">
        <LayerPicture of={layer} size="m" named={false} />
        <h2>{words(say(layer === 'atlassian' ? 'recovery_lock_atlassian' : 'recovery_lock_bitbucket'))}</h2>
      </header>
      {account !== '' && (
        <p class="quiet" dir="auto">
          {account}
        </p>
      )}
      <Problem says={problem} />
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

const minute = 60_000;

/** What prevents a drill, or is good to know before it. */
export function stateSay({ state, time }: DrillQuestion): readonly Say[] {
  switch (state.state) {
    case 'same-session':
      return [say('drill_same_session'), say('drill_same_session_why')];
    case 'still-shown':
      return [say('drill_still_shown')];
    case 'wait': {
      const minutes = Math.ceil((state.until - time) / minute);
      return [say('drill_wait', minutesIn(words(say('language')), minutes))];
    }
    case 'early':
      return [say('drill_early', dayIn(words(say('language')), Date.now() + state.due - time))];
    case 'none':
      return [say('drill_none')];
    case 'due':
      return [];
  }
}
