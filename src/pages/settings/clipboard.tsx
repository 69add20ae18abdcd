import { useEffect, useState } from 'preact/hooks';
import { say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { mayUseClipboard, wantClipboard } from '../../ports/permissions.ts';

/** Whether copied codes are cleared. The browser's own leave is the setting: it can be taken back there as well. */
export function Clipboard() {
  const [on, know] = useState<boolean | null>(null);
  useEffect(() => void mayUseClipboard().then(know), []);
  if (on === null) return null;
  const change = (box: HTMLInputElement) => {
    const wanted = box.checked;
    // The box shows what is so, not what was wished, until the browser has answered.
    box.checked = on;
    void wantClipboard(wanted).then(know);
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
