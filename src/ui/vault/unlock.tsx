import { useEffect, useState } from 'preact/hooks';
import type { WayView } from '../../core/vault/way.ts';
import { type Say, say } from '../../core/words/say.ts';
import { canUsePasskey, usePasskey } from '../../ports/derive/passkey.ts';
import { deriveFromPassphrase, readyToDerive } from '../../ports/derive/passphrase.ts';
import { words } from '../../ports/i18n.ts';
import { ask } from '../../ports/messages.ts';
import { Problem } from '../problem.tsx';
import { PassphraseDue } from './passphrase-due.tsx';
import { PassphraseField } from './passphrase-field.tsx';
import { refusalSay } from './refusals.ts';
import { strengthen } from './strengthen.ts';

type UnlockParts = {
  ways: readonly WayView[];
  /** Called once the vault is open. */
  opened: () => void;
  /** A passkey's question needs a full tab: a popup would close under it. */
  inTab: boolean;
};

/** Opens the vault, by passphrase or by passkey. What was typed stays there when it was wrong. */
export function Unlock({ ways, opened, inTab }: UnlockParts) {
  // Usually one of each. Where a disk was tampered with, there are others that nobody can tell from the true ones.
  const passphrases = ways
    .filter((way) => way.kind === 'passphrase')
    .toSorted((one, other) => workOf(one) - workOf(other));
  const passkeys = ways.filter((way) => way.kind === 'passkey');
  const [text, type] = useState('');
  const [busy, work] = useState(false);
  const [problem, tell] = useState<Say | null>(null);
  const [hasPasskey, know] = useState(false);
  const [isDue, remind] = useState(false);
  useEffect(() => void canUsePasskey().then(know), []);

  /** Tries one way after the other. */
  const open = async <Some extends WayView>(ways: readonly Some[], derive: (way: Some) => Promise<string | null>) => {
    work(true);
    tell(null);
    try {
      let why = say('passkey_stopped');
      for (const way of ways) {
        const own = await derive(way);
        const outcome = own === null ? null : await ask('vault/unlock', { way: way.id, own });
        if (own !== null && outcome && 'done' in outcome) return await afterwards(way, text, own);
        if (outcome && 'refused' in outcome) why = refusalSay(outcome.refused);
        if (outcome && !('refused' in outcome && outcome.refused === 'wrong-key')) break;
      }
      tell(why);
    } catch (error) {
      console.error(error);
      tell(say('vault_failed'));
    } finally {
      work(false);
    }
  };
  const afterwards = async (way: WayView, passphrase: string, own: string) => {
    const { kind } = way;
    if (kind === 'passphrase') void strengthen(way, passphrase, own).catch(console.error);
    const state = kind === 'passkey' ? await ask('vault/state', {}) : null;
    if (state !== null && 'passphraseDue' in state && state.passphraseDue) remind(true);
    else opened();
  };
  const change = (typed: string) => {
    readyToDerive();
    type(typed);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    if (passphrases.length === 0) return;
    if (text === '') return tell(say('passphrase_empty'));
    void open(passphrases, ({ kdf }) => deriveFromPassphrase(text, kdf));
  };

  if (isDue && passphrases[0]) return <PassphraseDue way={passphrases[0]} done={opened} />;
  return (
    <form class="unlock" onSubmit={submit}>
      {passphrases.length > 0 && (
        <>
          <PassphraseField label={say('passphrase_label')} value={text} change={change} problem={problem} />
          <p>
            <button type="submit" class="button" disabled={busy}>
              {words(say(busy ? 'vault_opening' : 'vault_open'))}
            </button>
          </p>
        </>
      )}
      {passkeys.length > 0 && inTab && hasPasskey && (
        <p>
          <button type="button" class="button second" disabled={busy} onClick={() => void open(passkeys, usePasskey)}>
            {words(say('passkey_open'))}
          </button>
        </p>
      )}
      {passphrases.length === 0 && <Problem says={problem} />}
    </form>
  );
}

/** How much work it is to derive a key. What was put there to keep the computer busy comes last. */
function workOf({ kdf }: Extract<WayView, { kind: 'passphrase' }>): number {
  return kdf.memory * kdf.passes;
}
