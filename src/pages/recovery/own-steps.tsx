import type { OwnTick } from '../../core/recovery/ticks.ts';
import type { RecoveryView } from '../../core/recovery/view.ts';
import { type Say, say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { dayIn } from '../../ui/day.ts';
import type { Take } from '../../ui/recovery/use-recovery.ts';
import { KnowWhom } from './know-whom.tsx';
import { LeftOut, Step } from './step.tsx';
import { TickBox } from './tick-box.tsx';

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
