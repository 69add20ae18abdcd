/**
 * Whether a person can see this element: drawn, not see-through, larger than a dot and not parked beside the page.
 * Scrolled out of view still counts. Password fields wait in the document before they are shown (page facts, row 2).
 */
export function isVisible(element: Element): boolean {
  if (!element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })) return false;
  const { width, height, right, bottom } = element.getBoundingClientRect();
  if (width < 3 || height < 3) return false;
  const view = element.ownerDocument.defaultView;
  return right + (view?.scrollX ?? 0) > 0 && bottom + (view?.scrollY ?? 0) > 0;
}

/** The visible ones among what a selector finds. */
export function visibleOf<E extends Element = Element>(root: ParentNode, selector: string): E[] {
  return [...root.querySelectorAll<E>(selector)].filter(isVisible);
}

/** Whether the selector finds anything visible; stops at the first. */
export function anyVisible(root: ParentNode, selector: string): boolean {
  for (const element of root.querySelectorAll(selector)) if (isVisible(element)) return true;
  return false;
}
