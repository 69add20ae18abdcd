import { outOf } from '../natives.ts';
import { findIn, type Root } from './roots.ts';
import { type Area, anyAt } from './unmet.ts';

/** Everything in a style that decides what is drawn where, and in front of what. */
const telling =
  'display visibility opacity position inset z-index order float transform translate scale rotate perspective transform-style filter backdrop-filter mix-blend-mode isolation contain will-change clip-path mask-image content background-color background-image border-width border-image-source outline-width outline-offset box-shadow overflow color font-size'.split(
    ' ',
  );

/**
 * Acts while nothing in any of these roots is inert: the pointer never meets inert elements, and no style changes that.
 * What the page does in response happens before or after, not while we act.
 * @param places where it matters what is drawn, in addition to the window
 * @param act is told whether everything is drawn as before: a page's styles may know what is inert, and give way
 */
export function awake<Result>(
  roots: readonly Root[],
  places: readonly Area[],
  act: (isAsBefore: boolean) => Result,
): Result {
  const asleep = roots
    .flatMap((root) => findIn(root, '[inert]'))
    .map((element) => ({ element, how: Element.prototype.getAttribute.call(element, 'inert') ?? '' }));
  if (asleep.length === 0) return act(true);
  const before = looksOf(roots, places);
  for (const { element } of asleep) Element.prototype.removeAttribute.call(element, 'inert');
  try {
    return act(before === looksOf(roots, places));
  } finally {
    for (const { element, how } of asleep) Element.prototype.setAttribute.call(element, 'inert', how);
  }
}

/** How everything at these places and in the window is drawn, as one text that is only used for comparison. */
function looksOf(roots: readonly Root[], places: readonly Area[]): string {
  const areas = [...places, { left: 0, top: 0, right: innerWidth, bottom: innerHeight }];
  const found = new Set<Element>();
  for (const root of roots)
    for (const element of findIn(root)) {
      if (!anyAt(areas, element.getBoundingClientRect()) || !element.checkVisibility()) continue;
      // Its ancestors affect what is in front of what.
      for (let at: Element | null = element; at !== null && !found.has(at); at = outOf(at)) found.add(at);
    }
  return [...found].map(lookOf).join('\n');
}

function lookOf(element: Element): string {
  const { left, top, width, height } = element.getBoundingClientRect();
  const styles = [undefined, '::before', '::after'].map((part) => getComputedStyle(element, part));
  const drawn = styles.filter((style, at) => at === 0 || (style.content !== 'none' && style.content !== 'normal'));
  const told = drawn.flatMap((style) => telling.map((name) => style.getPropertyValue(name)));
  return [left, top, width, height, ...told].join();
}
