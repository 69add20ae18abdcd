import { useEffect, useState } from 'preact/hooks';
import { type Say, say } from '../../core/say.ts';
import type { WayView } from '../../core/vault/way.ts';
import { canUsePasskey, usePasskey } from '../../ports/derive/passkey.ts';
import { deriveFromPassphrase, readyToDerive } from '../../ports/derive/passphrase.ts';
import { words } from '../../ports/i18n.ts';
import { ask } from '../../ports/messages.ts';
import { PassphraseDue } from './passphrase-due.tsx';
import { PassphraseField } from './passphrase-field.tsx';
import { refusalSay } from './refusals.ts';
import { strengthen } from './strengthen.ts';
import './vault.css';
import { Problem } from '../problem.tsx';

type UnlockParts = {
  ways: readonly WayView[];
  /** Called once the vault is open. */
  opened: () => void;
  /** A passkey's question needs a full tab: a popup would close under it. */
  inTab: boolean;
};

/** Opens the vault, by passphrase or by passkey. What was typed stays there when it was wrong. */
export function Unlock({ ways, opened, inTab }: UnlockParts) {
  const passphraseWay = ways.find((way) => way.kind === 'passphrase');
  const passkeyWay = ways.find((way) => way.kind === 'passkey');
  const [text, type] = useState('');
  const [busy, work] = useState(false);
  const [problem, tell] = useState<Say | null>(null);
  const [hasPasskey, know] = useState(false);
  const [isDue, remind] = useState(false);
  useEffect(() => void canUsePasskey().then(know), []);

  const open = async (way: WayView, derive: () => Promise<string | null>) => {
    work(true);
    tell(null);
    try {
      const own = await derive();
      if (own === null) return tell(say('passkey_stopped'));
      const outcome = await ask('vault/unlock', { way: way.id, own });
      if ('done' in outcome) await afterwards(way, text, own);
      else if ('refused' in outcome) tell(refusalSay(outcome.refused));
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
    if (passphraseWay?.kind !== 'passphrase') return;
    if (text === '') return tell(say('passphrase_empty'));
    void open(passphraseWay, () => deriveFromPassphrase(text, passphraseWay.kdf));
  };

  if (isDue && passphraseWay?.kind === 'passphrase') return <PassphraseDue way={passphraseWay} done={opened} />;
  return (
    <form class="unlock" onSubmit={submit}>
      {passphraseWay && (
        <>
          <PassphraseField label={say('passphrase_label')} value={text} change={change} problem={problem} />
          <p>
            <button type="submit" class="button" disabled={busy}>
              {words(say(busy ? 'vault_opening' : 'vault_open'))}
            </button>
          </p>
        </>
      )}
      {passkeyWay?.kind === 'passkey' && inTab && hasPasskey && (
        <p>
          <button
            type="button"
            class="button second"
            disabled={busy}
            onClick={() => void open(passkeyWay, () => usePasskey(passkeyWay))}
          >
            {words(say('passkey_open'))}
          </button>
        </p>
      )}
      {!passphraseWay && <Problem says={problem} />}
    </form>
  );
}
