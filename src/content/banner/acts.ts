import type { Reach } from '../../core/protocol/banner.ts';
import type { MessageKey, Say } from '../../core/words/say.ts';
import type { Hear } from '../guard.ts';
import { make } from './own-document.ts';
import { wordsIn } from './words-in.ts';

/**
 * The buttons: close, and how far it reaches behind one more click. Escape inside the banner closes what is open. Only
 * a person's own click or key counts, never one that a script made. To hide all banners takes the popup, where no page
 * can press anything: here are the words that lead there.
 */
export function drawActs(words: (say: Say) => string, dismiss: (reach: Reach) => void) {
  const acts = make('div');
  acts.className = 'acts';
  const presses = new Map<Element | null, () => void>();
  const button = (key: MessageKey, press: () => void) => {
    const made = wordsIn('button', words({ key }));
    presses.set(made, press);
    acts.append(made);
    return made;
  };
  let open = true;
  const turn = () => {
    open = !open;
    more.ariaExpanded = String(open);
    for (const it of choice) it.hidden = !open;
  };
  button('banner_close', () => dismiss('page'));
  const more = button('banner_hide', turn);
  const choice = [
    button('banner_hide_page', () => dismiss('page')),
    button('banner_hide_kind', () => dismiss('kind')),
    wordsIn('span', words({ key: 'banner_hide_all' })),
  ];
  acts.append(...choice);
  turn();
  const hear: Hear = (event, at) => {
    if (!event.isTrusted) return;
    if (event.type === 'click') return presses.get(at.closest('button'))?.();
    if (!(event instanceof KeyboardEvent) || event.type !== 'keydown' || event.key !== 'Escape') return;
    event.stopPropagation();
    if (!open) return dismiss('page');
    turn();
    more.focus();
  };
  return { acts, hear };
}
