import { useEffect, useState } from 'preact/hooks';
import type { KeyProof, WayView } from '../../core/vault/way.ts';
import { type Say, say } from '../../core/words/say.ts';
import { canUsePasskey, usePasskey } from '../../ports/derive/passkey.ts';
import { deriveFromPassphrase } from '../../ports/derive/passphrase.ts';
import { PassphraseField } from './passphrase-field.tsx';

/**
 * How the user proves to be here: with the passphrase in this form, or with the computer's fingerprint, face or PIN.
 */
export type ProvenBy = 'passphrase' | 'passkey';

/**
 * Asks, as part of a form, for the passphrase that unlocks the codes, or for the passkey: before keys leave or ways
 * change. The key is derived when the form is sent, goes with that one message, and is stored nowhere.
 *
 * @param ways those that may be proved; if none of them needs the user, there is nothing to ask
 */
export function useProof(ways: readonly WayView[]) {
  const passphrase = ways.find((way) => way.kind === 'passphrase');
  const passkey = ways.find((way) => way.kind === 'passkey');
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<Say | null>(null);
  const [canUse, setCanUse] = useState(false);
  const hasPasskey = passkey !== undefined;
  useEffect(() => {
    if (hasPasskey) void canUsePasskey().then(setCanUse);
  }, [hasPasskey]);

  return {
    /** The field for the passphrase; null if there is none to ask for. */
    field: passphrase ? (
      <PassphraseField label={say('passphrase_current')} value={text} onText={setText} problem={problem} />
    ) : null,
    /** Whether a button for the passkey belongs beside the form's own. */
    byPasskey: hasPasskey && canUse,
    isNeeded: passphrase !== undefined || hasPasskey,
    setProblem,
    /** Whether there is something to derive from; tells the user if it's missing. */
    isThere: (by: ProvenBy): boolean => {
      const isMissing = by === 'passphrase' && text === '';
      setProblem(isMissing ? say('passphrase_empty') : null);
      return !isMissing;
    },
    /** Derives the proof; null if the user canceled, which is then reported. */
    prove: async (by: ProvenBy): Promise<KeyProof | null> => {
      if (by === 'passphrase' && passphrase?.kind === 'passphrase')
        return { way: passphrase.id, own: await deriveFromPassphrase(text, passphrase.kdf) };
      const own = passkey?.kind === 'passkey' ? await usePasskey(passkey) : null;
      if (own === null || passkey === undefined) {
        setProblem(say('passkey_stopped'));
        return null;
      }
      return { way: passkey.id, own };
    },
  };
}
