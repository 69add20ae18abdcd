/**
 * What the browser itself says of an element. A form answers to the names of its fields before its own: with a field
 * named `action` or `parentElement` in it, `form.action` and `form.parentElement` are that field.
 */
function reader<Owner extends object, Value>(owner: () => Owner, name: keyof Owner & string): (of: Owner) => Value {
  let get: (() => unknown) | undefined;
  return (of) => {
    get ??= Object.getOwnPropertyDescriptor(owner(), name)?.get;
    if (get === undefined) throw new Error(`${name} can't be read`);
    return get.call(of) as Value;
  };
}

export const actionOf = reader<HTMLFormElement, string>(() => HTMLFormElement.prototype, 'action');
export const nodesIn = reader<Node, NodeListOf<ChildNode>>(() => Node.prototype, 'childNodes');
const parentOf = reader<Node, Node | null>(() => Node.prototype, 'parentNode');
const slotOf = reader<Element, HTMLSlotElement | null>(() => Element.prototype, 'assignedSlot');
export const bodyOf = reader<Document, HTMLElement | null>(() => Document.prototype, 'body');

export function attributeOf(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

export function matches(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}

/** The elements around one as they are drawn, the nearest first, out of slots and shadow roots too. */
export function* around(element: Element): Generator<Element> {
  for (let at = outOf(element); at !== null; at = outOf(at)) yield at;
}

/** The element around one as it is drawn: out of slots, and from a shadow root to its host. */
export function outOf(element: Element): Element | null {
  const parent = slotOf(element) ?? parentOf(element);
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}
