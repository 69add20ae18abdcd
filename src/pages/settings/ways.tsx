import { useEffect, useState } from 'preact/hooks';
import type { WayKind, WayView } from '../../core/vault/way.ts';
import { type MessageKey, say } from '../../core/words/say.ts';
import { canUsePasskey } from '../../ports/derive/passkey.ts';
import { words } from '../../ports/i18n.ts';
import { AddPasskey } from './add-passkey.tsx';
import { ChangePassphrase } from './change-passphrase.tsx';
import { RemindPassphrase } from './remind-passphrase.tsx';
import { RemovePasskey } from './remove-passkey.tsx';

type WaysParts = {
  ways: readonly WayView[];
  /** It is time to type the passphrase once. */
  due: boolean;
  changed: () => void;
};

/** The ways to open the codes: what there is, and what can be changed about it. */
export function Ways({ ways, due, changed }: WaysParts) {
  const [hasPasskey, know] = useState(false);
  useEffect(() => void canUsePasskey().then(know), []);
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
      {due && passphrase && <RemindPassphrase way={passphrase} done={changed} />}
      <ChangePassphrase ways={ways} changed={changed} />
      {!passkey &&
        hasPasskey &&
        (passphrase ? <AddPasskey passphrase={passphrase} changed={changed} /> : <PasskeyLater />)}
      {passphrase && passkey && <RemovePasskey passkey={passkey} passphrase={passphrase} changed={changed} />}
    </section>
  );
}

/** Why a passkey is not to be had yet: alone, it would take the codes along when it goes. */
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
