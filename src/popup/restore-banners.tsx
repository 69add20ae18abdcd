import { useState } from 'preact/hooks';
import { say } from '../core/say.ts';
import { words } from '../ports/i18n.ts';
import { ask } from '../ports/messages.ts';

/** The way back for somebody who dismissed all banners; nothing else in the popup is about banners. */
export function RestoreBanners() {
  const [restored, become] = useState(false);
  const restore = () => void ask('banner/restore', {}).then(() => become(true));
  return (
    <p class="restore" role="status">
      {restored ? (
        words(say('popup_restored'))
      ) : (
        <button type="button" class="plain-button" onClick={restore}>
          {words(say('popup_restore'))}
        </button>
      )}
    </p>
  );
}
