import { shadowOf } from '../../ports/content-browser.ts';
import { rootElementOf } from '../natives.ts';
import { climb } from './climb.ts';
import { known, type LookContext } from './look-context.ts';

/** This many elements of a page are searched for shadow roots. Pages that ask for something have a few hundred. */
const most = 600;

/**
 * All shadow roots in a page, closed ones too. Our own banner isn't a part of the page. The search goes from the outside
 * in and from the end: prompts are added there, so what is left out of a large page is its content.
 */
export function shadowRootsIn(body: Element, { budget }: LookContext): readonly ShadowRoot[] {
  const found: ShadowRoot[] = [];
  const next: Element[] = [body];
  const add = (children: HTMLCollection) => {
    for (let at = children.length - 1; at >= 0 && next.length < most; at -= 1) next.push(children[at] as Element);
  };
  for (const element of next) {
    if (!budget.spend(1)) break;
    // A form may answer with a field of that name instead, and then only hides its contents.
    add(element.children);
    const shadow = shadowOf(element);
    if (shadow === null || element.matches('[data-which-code]')) continue;
    found.unshift(shadow);
    add(shadow.children);
  }
  return found;
}

/** Everything that a selector matches in an element as it is drawn: in shadow roots and slots too. */
export function allIn<Found extends Element = Element>(
  root: Element,
  selector: string,
  context: LookContext,
): Iterable<Found> {
  if (context.shadows.length === 0) return root.querySelectorAll<Found>(selector);
  if (!context.budget.spend(context.shadows.length)) return [];
  return treesIn(root, context)
    .flatMap((tree) => [...tree.querySelectorAll<Found>(selector)])
    .filter((element) => element !== root && isIn(root, element, context));
}

/**
 * Where something of an element may be drawn: in itself, or in any shadow root. What is in a shadow root itself may have
 * the page's own elements in its slots.
 */
export function treesIn(root: Element, { shadows }: LookContext): readonly (Element | ShadowRoot)[] {
  return [root.getRootNode() instanceof Document ? root : rootElementOf(root.ownerDocument), ...shadows];
}

/** Whether an element is drawn in this one, or is this one. */
export function isIn(root: Element, element: Element, context: LookContext): boolean {
  return climb(element, known(context, root), false, (one, above) => above || one === root, context.budget);
}
