import type { ComponentChildren } from 'preact';
import type { Whose } from '../../core/recovery/artefact.ts';
import { say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { ask } from '../../ports/messages.ts';
import type { Take } from '../../ui/recovery/use-recovery.ts';

/** The second step was switched off: there is nothing to save, until it is switched on again. */
export function SwitchedOff({ whose, take, undo }: { whose: Whose; take: Take; undo: ComponentChildren }) {
  const isKey = whose.layer === 'atlassian';
  return (
    <div class="lock-steps" data-account={whose.account} data-status="off">
      {whose.account !== '' && (
        <p class="quiet" dir="auto">
          {whose.account}
        </p>
      )}
      <p>{words(say(isKey ? 'recovery_key_off' : 'recovery_codes_off'))}</p>
      <p>
        <button
          type="button"
          class="button second"
          onClick={() => void take(ask('recovery/event', { ...whose, what: 'set-up' }))}
        >
          {words(say('recovery_on_again'))}
        </button>
      </p>
      {undo}
    </div>
  );
}
