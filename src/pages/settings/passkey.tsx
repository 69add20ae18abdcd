import { failed } from '../../core/result.ts';
import type { WayView } from '../../core/vault/way.ts';
import { say } from '../../core/words/say.ts';
import { makePasskey } from '../../ports/derive/passkey.ts';
import { deriveFromPassphrase } from '../../ports/derive/passphrase.ts';
import { words } from '../../ports/i18n.ts';
import { ask } from '../../ports/messages.ts';
import { Fold } from '../../ui/fold.tsx';
import { answered } from '../../ui/use-answer.ts';
import { PassphraseQuestion } from '../../ui/vault/passphrase-question.tsx';

/** The way by passphrase. */
export type PassphraseWay = Extract<WayView, { kind: 'passphrase' }>;

/**
 * Adds the computer's fingerprint, face or PIN beside the passphrase, which stays and is asked for first. It is checked
 * before the computer creates a passkey, which would otherwise be left over.
 */
export function AddPasskey({ passphrase, changed }: { passphrase: PassphraseWay; changed: () => void }) {
  return (
    <div data-offer="passkey">
      <p>{words(say('passkey_offer'))}</p>
      <PassphraseQuestion
        button={say('passkey_add')}
        isSecond
        use={async (typed) => {
          const proof = { way: passphrase.id, own: await deriveFromPassphrase(typed, passphrase.kdf) };
          const checked = await answered(ask('vault/unlock', proof));
          if (!checked.ok) return checked.why === 'wrong-key' ? failed('no-proof') : checked;
          const made = await makePasskey();
          if (made === null) return failed(say('passkey_stopped'));
          const added = await answered(ask('vault/add-way', { ...made, proof }));
          if (added.ok) changed();
          return added;
        }}
      />
    </div>
  );
}

type RemoveParts = { passkey: WayView; passphrase: PassphraseWay; changed: () => void };

/** Removes the passkey. The codes get a new key then, so the passphrase is needed once. */
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
