import { shadowOf } from '../../ports/content-shadow.ts';
import { isSeeThrough } from './see-through.ts';

/**
 * Acts while nothing in a page's document is inert: the pointer never meets what is, and no style changes that. What
 * the page does when it hears of it, it does before or after, not while we act.
 */
export function awake<Result>(page: Document, act: () => Result): Result {
  const asleep = [...page.querySelectorAll('[inert]')].map((element) => ({
    element,
    how: Element.prototype.getAttribute.call(element, 'inert') ?? '',
  }));
  for (const { element } of asleep) Element.prototype.removeAttribute.call(element, 'inert');
  try {
    return act();
  } finally {
    for (const { element, how } of asleep) Element.prototype.setAttribute.call(element, 'inert', how);
  }
}

/** More than this in shadow roots isn't looked through. */
const mostElements = 5000;

/**
 * What paints in shadow roots and can't be met by the pointer: our style doesn't reach in there in every browser, nor
 * do we wake what sleeps there. Null where there is too much of it to know.
 */
export function unmetIn(page: Document): readonly Element[] | null {
  const found: Element[] = [];
  let looked = 0;
  const roots = shadowsIn(page);
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) {
      looked += 1;
      if (looked > mostElements) return null;
      const shadow = shadowOf(element);
      if (shadow !== null) roots.push(shadow);
      if (isPassedBy(element) && isDrawn(element) && !isSeeThrough(element, false)) found.push(element);
    }
  }
  return found;
}

/** Whether one of these lies over or under a place. */
export function anyAt(elements: readonly Element[], place: DOMRect): boolean {
  return elements.some((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return left < place.right && right > place.left && top < place.bottom && bottom > place.top;
  });
}

/** Elements of the browser's own that can have a shadow root; beside these only those that a page defines. */
const hosts = /-|^(article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/;

function shadowsIn(page: Document): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  for (const element of page.querySelectorAll('*')) {
    const shadow = hosts.test(element.localName) ? shadowOf(element) : null;
    if (shadow !== null) roots.push(shadow);
  }
  return roots;
}

function isPassedBy(element: Element): boolean {
  return getComputedStyle(element).pointerEvents === 'none' || element.matches('[inert], [inert] *');
}

function isDrawn(element: Element): boolean {
  return element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });
}
