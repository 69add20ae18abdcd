import type { Whose } from '../../core/recovery/artefact.ts';
import type { RecoveryView } from '../../core/recovery/view.ts';
import { say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { ask } from '../../ports/messages.ts';
import { accountsOf, artefactOf } from '../../ui/recovery/of-lock.ts';
import type { Take } from '../../ui/recovery/use-recovery.ts';

/** Whose codes these are; where nobody said it and several accounts may be meant, it is asked. */
export function WhoseCodes({ view, whose, take }: { view: RecoveryView; whose: Whose; take: Take }) {
  const { layer, account } = whose;
  if (account !== '')
    return (
      <p class="quiet" dir="auto">
        {account}
      </p>
    );
  // Of an account whose own codes are known, these are not.
  const others = accountsOf(view, layer).filter((it) => it !== '' && artefactOf(view, { layer, account: it }) === null);
  if (artefactOf(view, whose) === null || others.length === 0) return null;
  return (
    <fieldset class="choice">
      <legend>{words(say(layer === 'atlassian' ? 'recovery_whose_key' : 'recovery_whose_codes'))}</legend>
      <p class="acts">
        {others.map((it) => (
          <button
            key={it}
            type="button"
            class="button second"
            dir="auto"
            onClick={() => void take(ask('recovery/whose', { layer, account: it }))}
          >
            {it}
          </button>
        ))}
      </p>
    </fieldset>
  );
}
