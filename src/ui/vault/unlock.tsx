import { useEffect, useState } from 'preact/hooks';
import { failed } from '../../core/result.ts';
import type { Outcome } from '../../core/vault/outcome.ts';
import { isWeakerThanUsual, type WayView } from '../../core/vault/way.ts';
import { say } from '../../core/words/say.ts';
import { canUsePasskey, usePasskey } from '../../ports/derive/passkey.ts';
import { deriveFromPassphrase, newKdf, readyToDerive } from '../../ports/derive/passphrase.ts';
import { words } from '../../ports/i18n.ts';
import { ask } from '../../ports/messages.ts';
import { Problem } from '../form-outcome.tsx';
import { answered, useAnswer } from '../use-answer.ts';
import { PassphraseDue } from './passphrase-due.tsx';
import { PassphraseQuestion } from './passphrase-question.tsx';

type UnlockParts = {
  ways: readonly WayView[];
  /** Called once the vault is open. */
  opened: () => void;
  /** A passkey's question needs a full tab: a popup would close under it. */
  inTab: boolean;
};

/** Unlocks the vault, with a passphrase or a passkey. */
export function Unlock({ ways, opened, inTab }: UnlockParts) {
  // Usually one of each. If a disk was tampered with, there are others that can't be told from the true ones.
  const passphrases = ways
    .filter((way) => way.kind === 'passphrase')
    .toSorted((one, other) => workOf(one) - workOf(other));
  const passkeys = ways.filter((way) => way.kind === 'passkey');
  const answering = useAnswer();
  const { busy, problem, show } = answering;
  const [hasPasskey, setHasPasskey] = useState(false);
  const [isDue, setIsDue] = useState(false);
  useEffect(() => void canUsePasskey().then(setHasPasskey), []);

  const byPassphrase = async (passphrase: string) => {
    const { answer, way, own } = await openBy(passphrases, ({ kdf }) => deriveFromPassphrase(passphrase, kdf));
    if (!answer.ok) return answer;
    if (way && own !== null) void strengthen(way, passphrase, own).catch(console.error);
    opened();
    return answer;
  };
  const byPasskey = async () => {
    const { answer } = await openBy(passkeys, usePasskey);
    if (!answer.ok) return answer;
    const vault = await ask('vault/state', {});
    if ('passphraseDue' in vault && vault.passphraseDue) setIsDue(true);
    else opened();
    return answer;
  };

  if (isDue && passphrases[0]) return <PassphraseDue way={passphrases[0]} done={opened} />;
  const passkeyButton = passkeys.length > 0 && inTab && hasPasskey && (
    <p>
      <button type="button" class="button second" disabled={busy} onClick={() => void show(byPasskey())}>
        {words(say('passkey_open'))}
      </button>
    </p>
  );
  if (passphrases.length === 0)
    return (
      <div class="unlock">
        {passkeyButton}
        <Problem says={problem} />
      </div>
    );
  return (
    <PassphraseQuestion
      use={byPassphrase}
      button={say('vault_open')}
      working={say('vault_opening')}
      whenTyping={readyToDerive}
      answering={answering}
    >
      {passkeyButton}
    </PassphraseQuestion>
  );
}

type Opened<Way> = { readonly answer: Outcome<unknown>; readonly way?: Way; readonly own: string | null };

/** Tries one way after another, as long as only its key is wrong. `derive` returns null if the user canceled. */
async function openBy<Way extends WayView>(
  ways: readonly Way[],
  derive: (way: Way) => Promise<string | null>,
): Promise<Opened<Way>> {
  let answer: Outcome<unknown> = failed(say('passkey_stopped'));
  for (const way of ways) {
    const own = await derive(way);
    if (own === null) continue;
    answer = await answered(ask('vault/unlock', { way: way.id, own }));
    if (answer.ok || answer.why !== 'wrong-key') return { answer, way, own };
  }
  return { answer, own: null };
}

/** How much work it is to derive a key. Ways that were planted to keep the computer busy come last. */
function workOf({ kdf }: Extract<WayView, { kind: 'passphrase' }>): number {
  return kdf.memory * kdf.passes;
}

/**
 * Replaces a passphrase's way that an earlier version set up with a weaker derivation than today's, now that the
 * passphrase is at hand. If that fails, the old one still unlocks the codes, and it is tried again next time.
 * @param passphrase the one that has just unlocked them by this way, and the key that was derived from it
 */
export async function strengthen(way: WayView, passphrase: string, known: string): Promise<void> {
  if (way.kind !== 'passphrase' || !isWeakerThanUsual(way.kdf)) return;
  const kdf = newKdf();
  const own = await deriveFromPassphrase(passphrase, kdf);
  const proof = { way: way.id, own: known };
  await ask('vault/replace-way', { way: way.id, plan: { kind: 'passphrase', kdf }, own, proof });
}
