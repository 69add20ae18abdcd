import type { OwnTick } from '../../core/recovery/ticks.ts';
import type { RecoveryView } from '../../core/recovery/view.ts';
import { type MessageKey, type Say, say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { ask } from '../../ports/messages.ts';
import type { Take } from '../../ui/recovery/use-recovery.ts';
import { dayIn } from '../../ui/times-in-words.ts';
import { LeftOut, Step, TickBox } from './step.tsx';

/** The steps that belong to no single lock. */
export function OwnSteps({ view, take }: { view: RecoveryView; take: Take }) {
  const ticked = (step: OwnTick) => view.ticked.includes(step);
  const state = (step: OwnTick) => say(ticked(step) ? 'recovery_step_done' : 'recovery_step_open');
  return (
    <section>
      <h2>{words(say('recovery_own_head'))}</h2>
      <ol class="steps-list">
        <Step name="spare" title={say('recovery_spare')} done={ticked('spare')} state={state('spare')}>
          <p>{words(say('recovery_spare_text'))}</p>
          <TickBox step="spare" label={say('recovery_spare_tick')} ticked={view.ticked} take={take} />
        </Step>
        <Step name="email" title={say('recovery_email')} done={ticked('email')} state={state('email')}>
          <p>{words(say('recovery_email_text'))}</p>
          <TickBox step="email" label={say('recovery_email_tick')} ticked={view.ticked} take={take} />
        </Step>
        <Step name="trial" title={say('recovery_trial')} done={ticked('trial')} state={state('trial')}>
          <p>{words(say('recovery_trial_text'))}</p>
          <p>
            <a class="button second" href="#/trial">
              {words(say('trial_title'))}
            </a>
          </p>
        </Step>
        <KnowWhom view={view} take={take} state={state('help')} done={ticked('help')} />
        {view.entries === 0 ? (
          <LeftOut name="copy" title={say('recovery_copy')} why={say('recovery_copy_nothing')} />
        ) : (
          <Step
            name="copy"
            title={say('recovery_copy')}
            done={view.backup !== null && !view.backupBehind}
            state={copyState(view)}
          >
            <p>
              <a class="button second" href="#/backup">
                {words(say('recovery_copy_go'))}
              </a>
            </p>
          </Step>
        )}
      </ol>
    </section>
  );
}

function copyState({ backup, backupBehind }: RecoveryView): Say {
  if (backup === null) return say('recovery_copy_none');
  return backupBehind ? say('recovery_copy_behind') : say('recovery_copy_made', dayIn(words(say('language')), backup));
}

type KnowParts = { view: RecoveryView; take: Take; state: Say; done: boolean };

/**
 * Who can help. Only the policy or the user can say that a company manages an account; until then both cases are
 * covered.
 */
export function KnowWhom({ view, take, state, done }: KnowParts) {
  const { managed: byPolicy, helpLine, companyName } = view.policy;
  const managed = byPolicy ? true : view.managed;
  const question = !byPolicy && <Managed managed={view.managed} take={take} />;
  if (managed === false && helpLine === undefined)
    return (
      <>
        <LeftOut name="help" title={say('recovery_help')} why={say('recovery_help_none')} />
        <li class="step-more">{question}</li>
      </>
    );
  return (
    <Step name="help" title={say('recovery_help')} done={done} state={state}>
      {helpLine !== undefined && (
        <p>
          {words(
            companyName === undefined
              ? say('recovery_help_line', helpLine)
              : say('recovery_help_line_of', companyName, helpLine),
          )}
        </p>
      )}
      {managed === true && <p>{words(say('recovery_help_managed_yes'))}</p>}
      {managed === null && (
        <>
          <p>{words(say('recovery_help_managed'))}</p>
          <p>{words(say('recovery_help_unmanaged'))}</p>
        </>
      )}
      {managed === false && <p>{words(say('recovery_help_none'))}</p>}
      <p>{words(say('recovery_help_bitbucket'))}</p>
      {question}
      <TickBox step="help" label={say('recovery_help_tick')} ticked={view.ticked} take={take} />
    </Step>
  );
}

function Managed({ managed, take }: { managed: boolean | null; take: Take }) {
  return (
    <fieldset class="choice">
      <legend>{words(say('recovery_help_question'))}</legend>
      {answers.map(({ value, label }) => (
        <label key={label} class="tick-box">
          <input
            type="radio"
            name="managed"
            value={String(value)}
            checked={managed === value}
            onChange={() => void take(ask('recovery/managed', { managed: value }))}
          />
          <span>{words(say(label))}</span>
        </label>
      ))}
    </fieldset>
  );
}

const answers: readonly { readonly value: boolean | null; readonly label: MessageKey }[] = [
  { value: true, label: 'recovery_help_yes' },
  { value: false, label: 'recovery_help_no' },
  { value: null, label: 'recovery_help_unsure' },
];
