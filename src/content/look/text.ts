import type { Budget, LookContext } from './look-context.ts';
import { isIn, treesIn } from './shadow-roots.ts';

/** Every text that isn't only whitespace, visible or not, with its element; as far as the budget goes. */
export function* textsUnder(root: Element, context: LookContext): Generator<readonly [text: string, parent: Element]> {
  const { budget } = context;
  for (const tree of treesIn(root, context)) {
    const walker = walkerIn(tree);
    while (budget.spend(1) && walker.nextNode()) {
      const { currentNode } = walker;
      if (!(currentNode instanceof Text)) continue;
      const parent = currentNode.parentElement ?? (currentNode.parentNode as ShadowRoot).host;
      if (tree !== root && !isIn(root, parent, context)) continue;
      const text = currentNode.substringData(0, budget.read(currentNode.length));
      if (/\S/.test(text)) yield [text, parent];
    }
  }
}

/** Comments are passed too: each is a step. */
function walkerIn(tree: Node): TreeWalker {
  return document.createTreeWalker(tree, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT | NodeFilter.SHOW_COMMENT);
}

/**
 * The text in an element, without scripts and styles.
 * @param most where it is cut off, in characters
 */
export function textOf(root: Node, most: number, budget: Budget): string {
  const walker = walkerIn(root);
  let text = '';
  while (text.length < most && budget.spend(1) && walker.nextNode()) {
    const { currentNode } = walker;
    if (!(currentNode instanceof Text) || isSilent(currentNode.parentElement)) continue;
    text += currentNode.substringData(0, budget.read(Math.min(currentNode.length, most - text.length)));
  }
  return text;
}

/** Whether an element's text is for the browser and not for users. */
export function isSilent(element: Element | null): boolean {
  return /^(script|style|noscript|template)$/.test(element?.localName ?? '');
}

/** The start of what an attribute says; names and labels are short. */
export function attribute(element: Element, name: string): string {
  return (element.getAttribute(name) ?? '').slice(0, longestAttribute);
}
const longestAttribute = 400;
