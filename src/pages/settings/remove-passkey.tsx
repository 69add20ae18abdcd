import { say } from '../../core/say.ts';
import type { WayView } from '../../core/vault/way.ts';
import { deriveFromPassphrase } from '../../ports/derive/passphrase.ts';
import { words } from '../../ports/i18n.ts';
import { ask } from '../../ports/messages.ts';
import { Fold } from '../../ui/fold.tsx';
import { answered } from '../../ui/use-answer.ts';
import { PassphraseQuestion } from '../../ui/vault/passphrase-question.tsx';
import type { PassphraseWay } from './add-passkey.tsx';

type RemoveParts = { passkey: WayView; passphrase: PassphraseWay; changed: () => void };

/** Takes the passkey away. The codes get a new key then, so that the passphrase is needed once. */
export function RemovePasskey({ passkey, passphrase, changed }: RemoveParts) {
  return (
    <Fold title={words(say('passkey_remove'))} name="remove-passkey">
      <p>{words(say('passkey_remove_text'))}</p>
      <PassphraseQuestion
        button={say('passkey_remove')}
        isSecond
        use={async (typed) => {
          const own = await deriveFromPassphrase(typed, passphrase.kdf);
          const removed = await answered(ask('vault/remove-way', { way: passkey.id, stays: passphrase.id, own }));
          if (removed.ok) changed();
          return removed;
        }}
      />
    </Fold>
  );
}
