import { shadowOf } from '../../ports/content-browser.ts';
import { allOf } from '../natives.ts';

/** The page itself, or a shadow root in it. */
export type Root = Document | ShadowRoot;

/** A page of more elements than this isn't looked through for a code. Pages that ask for one have a few hundred. */
const mostElements = 8000;

/** Elements of the browser's own that can have a shadow root; beside these only those that a page defines. */
const hosts = /-|^(article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/;

/** The page and all shadow roots in it, closed ones too; null where they hold too much to know what is drawn where. */
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

/** What a selector names in one root, without what is in shadow roots in it; every element where none is given. */
export function findIn(root: Root, selector = '*'): readonly Element[] {
  return root instanceof Document ? allOf(root, selector) : [...root.querySelectorAll(selector)];
}
