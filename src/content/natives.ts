import { shadowOf } from '../ports/content-browser.ts';

/**
 * What the browser itself says about an element. A form answers to the names of its fields before its own: with a field
 * named `action` or `parentElement` in it, `form.action` and `form.parentElement` are that field.
 */
function reader<Owner extends object, Value>(owner: () => Owner, name: keyof Owner & string): (of: Owner) => Value {
  let get: (() => unknown) | undefined;
  return (of) => {
    get ??= Object.getOwnPropertyDescriptor(owner(), name)?.get;
    if (get === undefined) throw new Error(name);
    return get.call(of) as Value;
  };
}

export const actionOf = reader<HTMLFormElement, string>(() => HTMLFormElement.prototype, 'action');
export const nodesIn = reader<Node, NodeListOf<ChildNode>>(() => Node.prototype, 'childNodes');
const parentOf = reader<Node, Node | null>(() => Node.prototype, 'parentNode');
const slotOf = reader<Element, HTMLSlotElement | null>(() => Element.prototype, 'assignedSlot');

// A document answers to the names of its pictures, forms and frames before its own, too.
export const bodyOf = reader<Document, HTMLElement | null>(() => Document.prototype, 'body');
export const rootElementOf = reader<Document, HTMLElement>(() => Document.prototype, 'documentElement');
export const visibilityOf = reader<Document, DocumentVisibilityState>(() => Document.prototype, 'visibilityState');
export const designModeOf = reader<Document, string>(() => Document.prototype, 'designMode');

/** All elements that a selector matches in a page, in its own tree. */
export function allOf<Found extends Element = Element>(page: Document, selector: string): readonly Found[] {
  return [...Document.prototype.querySelectorAll.call(page, selector)] as Found[];
}

/** What is drawn at a point of the window, the topmost first. */
export function hitAt(page: Document, x: number, y: number): readonly Element[] {
  return Document.prototype.elementsFromPoint.call(page, x, y);
}

export function attributeOf(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

export function matches(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}

/**
 * The ancestors of an element as they are drawn, the nearest first, through slots and shadow roots, even closed ones.
 */
export function* around(element: Element): Generator<Element> {
  for (let at = outOfAny(element); at !== null; at = outOfAny(at)) yield at;
}

/** The browser doesn't reveal slots in a closed shadow root, so each one is asked what it holds. */
function outOfAny(element: Element): Element | null {
  const parent = parentOf(element);
  const shadow = parent instanceof Element ? shadowOf(parent) : null;
  const slots = shadow?.mode === 'closed' ? [...shadow.querySelectorAll('slot')] : [];
  return slots.find((slot) => slot.assignedNodes().includes(element)) ?? outOf(element);
}

/** The parent of an element as it is drawn: through slots, and from a shadow root to its host. */
export function outOf(element: Element): Element | null {
  const parent = slotOf(element) ?? parentOf(element);
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}
