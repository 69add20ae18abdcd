import { useEffect, useState } from 'preact/hooks';
import type { WayKind, WayView } from '../../core/vault/way.ts';
import { type MessageKey, say } from '../../core/words/say.ts';
import { canUsePasskey } from '../../ports/derive/passkey.ts';
import { words } from '../../ports/i18n.ts';
import { ask } from '../../ports/messages.ts';
import { Fold } from '../../ui/fold.tsx';
import { Done } from '../../ui/form-outcome.tsx';
import { answered } from '../../ui/use-answer.ts';
import { NewPassphrase } from '../../ui/vault/new-passphrase.tsx';
import { PassphraseReminder } from '../../ui/vault/passphrase-due.tsx';
import { AddPasskey, RemovePasskey } from './passkey.tsx';

type WaysParts = {
  ways: readonly WayView[];
  /** It's time to type the passphrase once. */
  due: boolean;
  changed: () => void;
};

/** The ways to unlock the codes: which ones there are, and what can be changed about them. */
export function Ways({ ways, due, changed }: WaysParts) {
  const [hasPasskey, setHasPasskey] = useState(false);
  useEffect(() => void canUsePasskey().then(setHasPasskey), []);
  const passphrase = ways.find((way) => way.kind === 'passphrase');
  const passkey = ways.find((way) => way.kind === 'passkey');
  return (
    <section>
      <h2>{words(say('settings_ways'))}</h2>
      <ul>
        {ways.map(({ id, kind }) => (
          <li key={id} data-way={kind}>
            <strong>{words(say(names[kind]))}</strong> <span class="quiet">{words(say(texts[kind]))}</span>
          </li>
        ))}
      </ul>
      {due && passphrase && <PassphraseReminder way={passphrase} done={changed} />}
      <ChangePassphrase ways={ways} changed={changed} />
      {!passkey &&
        hasPasskey &&
        (passphrase ? <AddPasskey passphrase={passphrase} changed={changed} /> : <PasskeyLater />)}
      {passphrase && passkey && <RemovePasskey passkey={passkey} passphrase={passphrase} changed={changed} />}
    </section>
  );
}

/** Why a passkey isn't offered yet: if it were the only way, losing it would mean losing the codes. */
function PasskeyLater() {
  return (
    <div data-later="passkey">
      <p>{words(say('passkey_offer'))}</p>
      <p class="quiet">{words(say('passkey_alone'))}</p>
    </div>
  );
}

const names: { readonly [K in WayKind]: MessageKey } = {
  passphrase: 'way_passphrase',
  passkey: 'way_passkey',
  'this-computer': 'way_computer',
};
const texts: { readonly [K in WayKind]: MessageKey } = {
  passphrase: 'way_passphrase_text',
  passkey: 'way_passkey_text',
  'this-computer': 'way_computer_text',
};

/**
 * A new passphrase that replaces the old one, or "this computer only". The user has to prove the old one, or the
 * passkey, first: otherwise anyone who finds the codes unlocked could take them over.
 */
export function ChangePassphrase({ ways, changed }: { ways: readonly WayView[]; changed: () => void }) {
  const [isDone, setIsDone] = useState(false);
  const old = ways.find((way) => way.kind === 'passphrase');
  return (
    <Fold title={words(say(old ? 'passphrase_change' : 'passphrase_add'))} name="passphrase">
      {old ? null : <p>{words(say('passphrase_add_text'))}</p>}
      {isDone ? (
        <Done says={say('passphrase_changed')} />
      ) : (
        <NewPassphrase
          button={say('way_use_passphrase')}
          provenBy={ways}
          made={async (plan, own, proof) => {
            const changing =
              old && proof
                ? ask('vault/replace-way', { way: old.id, plan, own, proof })
                : ask('vault/add-way', { plan, own });
            const answer = await answered(changing);
            if (!answer.ok) return answer;
            setIsDone(true);
            changed();
            return answer;
          }}
        />
      )}
    </Fold>
  );
}
