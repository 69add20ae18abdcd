import type { WayView } from '../../core/vault/way.ts';
import { say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { ask } from '../../ports/messages.ts';
import { Fold } from '../../ui/fold.tsx';
import { refusalSay } from '../../ui/vault/refusals.ts';
import { WithPassphrase } from './with-passphrase.tsx';

type RemoveParts = { passkey: WayView; passphrase: WayView; changed: () => void };

/** Takes the passkey away. The codes get a new key then, so that the passphrase is needed once. */
export function RemovePasskey({ passkey, passphrase, changed }: RemoveParts) {
  return (
    <Fold title={words(say('passkey_remove'))} name="remove-passkey">
      <p>{words(say('passkey_remove_text'))}</p>
      <WithPassphrase
        way={passphrase}
        button={say('passkey_remove')}
        use={async (own) => {
          const outcome = await ask('vault/remove-way', { way: passkey.id, stays: passphrase.id, own });
          if ('refused' in outcome) return refusalSay(outcome.refused);
          if ('problem' in outcome) return outcome.problem;
          changed();
          return null;
        }}
      />
    </Fold>
  );
}
