import { useState } from 'preact/hooks';
import { type MessageKey, say } from '../core/words/say.ts';
import { words } from '../ports/i18n.ts';
import { ask } from '../ports/messages.ts';

type State = 'on' | 'off';

/**
 * Hides the banners on all pages, or shows them again. Beside the settings this is the only place for that: what a page
 * could press, or say in our name, goes no further than one page or one kind of it.
 */
export function Banners({ now }: { now: State }) {
  const [state, become] = useState<State>(now);
  const [done, finish] = useState(false);
  const turn = async () => {
    await ask(state === 'on' ? 'banner/hide' : 'banner/restore', {});
    become(state === 'on' ? 'off' : 'on');
    finish(true);
  };
  return (
    <p class={now === 'on' ? 'banners spare' : 'banners'} role="status">
      {done && `${words(say(dones[state]))} `}
      {(state === 'off' || !done) && (
        <button type="button" class="plain-button" onClick={() => void turn()}>
          {words(say(offers[state]))}
        </button>
      )}
    </p>
  );
}

const offers: { readonly [S in State]: MessageKey } = { on: 'popup_hide_banners', off: 'popup_restore' };
const dones: { readonly [S in State]: MessageKey } = { on: 'popup_restored', off: 'popup_banners_hidden' };
