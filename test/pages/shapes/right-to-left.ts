import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { elementsBelow, setAttribute } from './tree.ts';

export const rightToLeft = (document: Tree.Document): void => {
  for (const element of elementsBelow(document)) {
    if (element.tagName !== 'html') continue;
    setAttribute(element, 'dir', 'rtl');
    setAttribute(element, 'lang', 'he');
  }
};
