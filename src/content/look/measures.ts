/** Where an element is drawn. */
export function boxOf(element: Element): DOMRect {
  return element.getBoundingClientRect();
}

/** How many elements are in one. The browser keeps the length of this list. */
export function countIn(element: Element): number {
  return element.getElementsByTagName('*').length;
}
