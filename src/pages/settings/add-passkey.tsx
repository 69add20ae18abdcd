import type { WayView } from '../../core/vault/way.ts';
import { say } from '../../core/words/say.ts';
import { makePasskey } from '../../ports/derive/passkey.ts';
import { words } from '../../ports/i18n.ts';
import { ask } from '../../ports/messages.ts';
import { refusalSay } from '../../ui/vault/refusals.ts';
import { WithPassphrase } from './with-passphrase.tsx';

/**
 * Adds the computer's fingerprint, face or PIN beside the passphrase, which stays and is asked for first. It is checked
 * before the computer makes a passkey, which would be left over otherwise.
 */
export function AddPasskey({ passphrase, changed }: { passphrase: WayView; changed: () => void }) {
  return (
    <div data-offer="passkey">
      <p>{words(say('passkey_offer'))}</p>
      <WithPassphrase
        way={passphrase}
        button={say('passkey_add')}
        use={async (own) => {
          const proof = { way: passphrase.id, own };
          const checked = await ask('vault/unlock', proof);
          if ('refused' in checked) return refusalSay(checked.refused === 'wrong-key' ? 'no-proof' : checked.refused);
          if ('problem' in checked) return checked.problem;
          const made = await makePasskey();
          if (made === null) return say('passkey_stopped');
          const outcome = await ask('vault/add-way', { ...made, proof });
          if ('refused' in outcome) return refusalSay(outcome.refused);
          if ('problem' in outcome) return outcome.problem;
          changed();
          return null;
        }}
      />
    </div>
  );
}
