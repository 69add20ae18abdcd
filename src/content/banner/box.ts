import type { BannerPlan } from '../../core/advice/banner.ts';
import type { Reach } from '../../core/protocol/banner.ts';
import type { Layer } from '../../core/recognise/verdict.ts';
import type { MessageKey, Say } from '../../core/words/say.ts';
import type { Hear } from '../guard.ts';
import { bodyElement, make } from './own-document.ts';

/**
 * The box that users see, still without its lines: screen readers speak what appears in a region that already exists.
 */
export function drawBox(
  plan: BannerPlan,
  page: HTMLElement,
  words: (say: Say) => string,
  dismiss: (reach: Reach) => void,
) {
  const box = make('div');
  box.classList.add('box', plan.form, plan.lock);
  box.classList.toggle('dark', isDark(page));
  box.dir = getComputedStyle(page).direction;
  box.lang = words({ key: 'language' });
  box.role = 'complementary';
  box.ariaLabel = words({ key: 'banner_name' });
  box.popover = 'manual';
  const body = make('div');
  const lines = make('div');
  lines.ariaLive = 'polite';
  const { acts, hear } = drawActs(words, dismiss);
  body.append(lines, acts);
  box.append(drawPicture(plan.lock), body);
  const speak = () => lines.append(...plan.lines.map((line) => wordsIn('p', words(line))));
  return { box, hear, speak };
}

/**
 * The buttons: close and, one more click away, how far that reaches. Escape inside the banner closes what is open. Only
 * a user's own click or key works, never one that a script made. All banners can be hidden only in the popup, where no
 * page can press anything; the words here lead there.
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

/**
 * Whether the page looks dark. What the page painted decides. Only if it painted nothing that we can read does the
 * user's preference decide, and then only if the page supports it.
 */
export function isDark(root: HTMLElement): boolean {
  for (const part of [bodyElement() ?? root, root]) {
    const colour = getComputedStyle(part).backgroundColor;
    const [red = 0, green = 0, blue = 0, alpha = 1] = colour.match(/[\d.]+/g)?.map(Number) ?? [];
    if (colour.startsWith('rgb') && alpha > 0.5) return red + green + blue < 384;
  }
  return getComputedStyle(root).colorScheme.includes('dark') && matchMedia('(prefers-color-scheme:dark)').matches;
}

/**
 * An element that shows these words without having them as text: pages can search for text even in a closed shadow root
 * (`window.find`), and Firefox hands them the very nodes that it found. A style shows the attribute, which users see,
 * screen readers speak, and no page finds.
 */
export function wordsIn<Name extends 'p' | 'button' | 'span'>(name: Name, words: string): HTMLElementTagNameMap[Name] {
  const made = make(name);
  made.dataset.words = words;
  return made;
}

const space = 'http://www.w3.org/2000/svg';

/** The outlines of the popup's lock pictures, one path each. Other layers have no banner. */
const shapes: { readonly [L in Layer]?: string } = {
  atlassian: 'M16 18v-5a8 8 0 0 1 16 0v5M10 30a14 14 0 1 0 28 0 14 14 0 1 0-28 0M18 37l6-13 6 13M21 32h6',
  bitbucket:
    'M15 18v-5a4 4 0 0 1 4-4h10a4 4 0 0 1 4 4v5M6 18h36l-5 26H11zM20 24h5a3 3 0 0 1 0 6h-5zM20 30h6a3 3 0 0 1 0 7h-6z',
  organisation: 'M9 44V14l15-9 15 9v30zM20 44v-9h8v9M17 20h3M28 20h3M17 27h3M28 27h3',
};

/** Draws the picture of a layer's lock. It adds nothing to the words beside it, so screen readers skip it. */
export function drawPicture(layer: Layer): SVGElement {
  const svg = document.createElementNS(space, 'svg');
  const path = document.createElementNS(space, 'path');
  svg.setAttribute('viewBox', '0 0 48 48');
  svg.ariaHidden = 'true';
  path.setAttribute('d', shapes[layer] ?? '');
  svg.append(path);
  return svg;
}
