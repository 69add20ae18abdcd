import { isFlung, reachOf } from './reach.ts';
import { findIn, type Root } from './roots.ts';
import { isSeeThrough } from './see-through.ts';

/** An area of the window. */
export type Area = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
const everywhere: Area = { left: -Infinity, right: Infinity, top: -Infinity, bottom: Infinity };

/** Where something is drawn that the pointer doesn't meet, although all that can be told to meet it does. */
export function unmetIn(roots: readonly Root[]): readonly Area[] {
  const found: Area[] = [];
  for (const root of roots)
    for (const element of findIn(root)) {
      const style = getComputedStyle(element);
      if (style.display === 'none') continue;
      const reach = reachOf(element, style);
      // Our style doesn't reach into shadow roots in every browser.
      const passedBy = root instanceof ShadowRoot && style.pointerEvents === 'none' && !isSeeThrough(element, false);
      if ((reach > 0 || passedBy) && isDrawn(element)) found.push(areaOf(element, reach));
      // What sleeps in a shadow root by its style takes along what the page puts into its slots.
      if (isFlung(element) || (root instanceof ShadowRoot && isAsleep(style))) found.push(everywhere);
    }
  return found;
}

/** Whether one of these lies over or under a place. */
export function anyAt(areas: readonly Area[], place: Area): boolean {
  return areas.some(
    ({ left, right, top, bottom }) =>
      left < place.right && right > place.left && top < place.bottom && bottom > place.top,
  );
}

function areaOf(element: Element, reach: number): Area {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return { left: left - reach, right: right + reach, top: top - reach, bottom: bottom + reach };
}

function isAsleep(style: CSSStyleDeclaration): boolean {
  return style.getPropertyValue('interactivity') === 'inert';
}

function isDrawn(element: Element): boolean {
  return element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });
}
