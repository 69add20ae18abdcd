import type { Reach } from '../../core/protocol.ts';
import type { MessageKey, Say } from '../../core/say.ts';

/**
 * The buttons: close, and how far it reaches behind one more click. Escape inside the banner closes what is open. Only
 * a person's own click or key counts, never one that a script made.
 */
export function drawActs(words: (say: Say) => string, dismiss: (reach: Reach) => void): HTMLElement {
  const acts = document.createElement('div');
  acts.className = 'acts';
  const button = (key: MessageKey, press: () => void) => {
    const made = document.createElement('button');
    made.dir = 'auto';
    made.textContent = words({ key });
    made.onclick = (event) => event.isTrusted && press();
    acts.append(made);
    return made;
  };
  let open = true;
  const turn = () => {
    open = !open;
    more.ariaExpanded = String(open);
    for (const it of reaches) it.hidden = !open;
  };
  button('banner_close', () => dismiss('page'));
  const more = button('banner_hide', turn);
  const reaches = [
    button('banner_hide_page', () => dismiss('page')),
    button('banner_hide_kind', () => dismiss('kind')),
    button('banner_hide_all', () => dismiss('all')),
  ];
  turn();
  acts.onkeydown = (event) => {
    if (event.key !== 'Escape' || !event.isTrusted) return;
    event.stopPropagation();
    if (!open) return dismiss('page');
    turn();
    more.focus();
  };
  return acts;
}
