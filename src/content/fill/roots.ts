import { shadowOf } from '../../ports/content-browser.ts';
import { allOf } from '../natives.ts';

/** The page itself, or a shadow root in it. */
export type Root = Document | ShadowRoot;

/** A page of more elements than this isn't searched for code fields. Pages that ask for a code have a few hundred. */
const mostElements = 8000;

/** Built-in elements that can have a shadow root; apart from these, only those that a page defines can. */
const hosts = /-|^(article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/;

/**
 * The page and all shadow roots in it, closed ones too; null if there are too many elements to know what is drawn
 * where.
 */
export function rootsOf(page: Document): readonly Root[] | null {
  const roots: Root[] = [page];
  let left = mostElements;
  for (const root of roots) {
    const elements = findIn(root);
    left -= elements.length;
    if (left < 0) return null;
    for (const element of elements) {
      const shadow = hosts.test(element.localName) ? shadowOf(element) : null;
      if (shadow !== null) roots.push(shadow);
    }
  }
  return roots;
}

/**
 * The elements that a selector matches in one root, not in shadow roots inside it; every element if there is no
 * selector.
 */
export function findIn(root: Root, selector = '*'): readonly Element[] {
  return root instanceof Document ? allOf(root, selector) : [...root.querySelectorAll(selector)];
}
