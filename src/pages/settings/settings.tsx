import { useEffect, useState } from 'preact/hooks';
import { lockChoices } from '../../core/settings.ts';
import { type MessageKey, say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { ask } from '../../ports/messages.ts';
import { mayUseClipboard, wantClipboard } from '../../ports/permissions.ts';
import { minutesIn } from '../../ui/times-in-words.ts';
import { useVault } from '../../ui/vault/use-vault.ts';
import { WhileOpen } from '../../ui/vault/while-open.tsx';
import { Company } from './company.tsx';
import { Ways } from './ways.tsx';

/** Without codes there is nothing to set yet: says what will be here, and where to begin. */
function NothingYet() {
  return (
    <section>
      <p>{words(say('settings_empty'))}</p>
      <p>
        <a class="button" href="#/codes">
          {words(say('settings_begin'))}
        </a>
      </p>
    </section>
  );
}

/**
 * How the codes are protected, when they lock, what happens to copied ones, whether banners appear, and what the
 * company set.
 */
export function Settings() {
  const hook = useVault();
  const { state } = hook.vault;
  return (
    <>
      <header class="lead">
        <h1>{words(say('settings_title'))}</h1>
      </header>
      <WhileOpen {...hook} empty={<NothingYet />}>
        {({ ways, until, passphraseDue }) => (
          <>
            <Ways ways={ways} due={passphraseDue ?? false} changed={() => void hook.look()} />
            {until !== null && <Locking />}
          </>
        )}
      </WhileOpen>
      {state !== 'looking' && state !== 'empty' && <Clipboard />}
      <Banners />
      <Company />
    </>
  );
}

type Act = 'hide' | 'restore';

/**
 * Hides banners everywhere, and shows them again. This takes one of our own pages, since web pages could press a
 * banner.
 */
export function Banners() {
  const [done, setDone] = useState<Act | null>(null);
  const act = (it: Act) => void ask(`banner/${it}`, {}).then(() => setDone(it));
  return (
    <section>
      <h2>{words(say('settings_banners'))}</h2>
      <p>{words(say('settings_banners_text'))}</p>
      <p>
        <button type="button" class="button second" onClick={() => act('hide')}>
          {words(say('popup_hide_banners'))}
        </button>{' '}
        <button type="button" class="button second" onClick={() => act('restore')}>
          {words(say('popup_restore'))}
        </button>
      </p>
      <p role="status">{done && words(say(dones[done]))}</p>
    </section>
  );
}

const dones: { readonly [A in Act]: MessageKey } = { hide: 'popup_banners_hidden', restore: 'popup_restored' };

/** Whether copied codes are cleared. The browser's permission is the setting: it can be revoked there as well. */
export function Clipboard() {
  const [on, setOn] = useState<boolean | null>(null);
  useEffect(() => void mayUseClipboard().then(setOn), []);
  if (on === null) return null;
  const change = (box: HTMLInputElement) => {
    const wanted = box.checked;
    // The box shows the actual state, not the requested one, until the browser has answered.
    box.checked = on;
    void wantClipboard(wanted).then(setOn);
  };
  return (
    <section>
      <h2>{words(say('settings_clipboard'))}</h2>
      <label class="tick-box">
        <input type="checkbox" checked={on} onChange={(event) => change(event.currentTarget)} />{' '}
        <span>{words(say('settings_clipboard_switch'))}</span>
      </label>
      <p>{words(say('settings_clipboard_text'))}</p>
      <p class="quiet">{words(say('settings_clipboard_history'))}</p>
    </section>
  );
}

/** When the codes lock by themselves, and a button that locks them now. */
export function Locking() {
  const [minutes, setMinutes] = useState<number | null>(null);
  useEffect(() => void ask('settings/lock-after', { minutes: null }).then((told) => setMinutes(told.minutes)), []);
  if (minutes === null) return null;
  const change = (chosen: number) =>
    void ask('settings/lock-after', { minutes: chosen }).then((told) => setMinutes(told.minutes));
  return (
    <section>
      <h2>{words(say('settings_lock'))}</h2>
      <label class="field">
        <span class="field-label">{words(say('settings_lock_after'))}</span>
        <select value={minutes} onChange={(event) => change(Number(event.currentTarget.value))}>
          {[...new Set([...lockChoices, minutes])]
            .sort((one, other) => one - other)
            .map((choice) => (
              <option key={choice} value={choice}>
                {minutesIn(words(say('language')), choice)}
              </option>
            ))}
        </select>
      </label>
      <p>
        <button type="button" class="button second" onClick={() => void ask('vault/lock', {})}>
          {words(say('settings_lock_now'))}
        </button>
      </p>
    </section>
  );
}
