import { useState } from 'preact/hooks';
import { type MessageKey, say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { ask } from '../../ports/messages.ts';

type Act = 'hide' | 'restore';

/** Hiding banners everywhere, and showing them again. It takes a page of ours, since web pages could press a banner. */
export function Banners() {
  const [done, finish] = useState<Act | null>(null);
  const act = (it: Act) => void ask(`banner/${it}`, {}).then(() => finish(it));
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
