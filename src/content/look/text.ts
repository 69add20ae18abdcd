import type { Budget, LookContext } from './look-context.ts';

/** Every text that isn't only whitespace, visible or not, with its element; as far as the budget goes. */
export function* textsUnder(
  root: Node,
  { budget }: Pick<LookContext, 'budget'>,
): Generator<readonly [text: string, parent: Element]> {
  // Comments are passed too: each is a step.
  const walker = document.createTreeWalker(
    root,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT | NodeFilter.SHOW_COMMENT,
  );
  while (budget.spend(1) && walker.nextNode()) {
    const { currentNode } = walker;
    if (!(currentNode instanceof Text)) continue;
    const { parentElement } = currentNode;
    if (parentElement === null) continue;
    const text = currentNode.substringData(0, budget.read(currentNode.length));
    if (/\S/.test(text)) yield [text, parentElement];
  }
}

/**
 * The text in an element, without scripts and styles.
 * @param most where it is cut off, in characters
 */
export function textOf(root: Node, most: number, budget: Budget): string {
  const walker = document.createTreeWalker(
    root,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT | NodeFilter.SHOW_COMMENT,
  );
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
