/**
 * Whether a person can see this element: drawn, not see-through, larger than a dot and not parked beside the page.
 * Scrolled out of view still counts. Password fields wait in the document before they are shown (page facts, row 2).
 */
export function isVisible(element: Element): boolean {
  if (!element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })) return false;
  const { width, height, right, bottom } = element.getBoundingClientRect();
  if (width < 3 || height < 3) return false;
  return right + scrollX > 0 && bottom + scrollY > 0;
}

/**
 * Whether a visible element also lies in what its containers let through: a step that is folded away, or pushed out
 * of a frame that cuts off, is still in the document. What is fixed beside or below the window can't be scrolled to.
 * Asks for every container, so only fields are asked.
 */
export function isInSight(element: Element): boolean {
  if (!isVisible(element)) return false;
  let { left, top, right, bottom } = element.getBoundingClientRect();
  let { position } = getComputedStyle(element);
  for (let box = element.parentElement; box !== null && box !== document.body; box = box.parentElement) {
    if (position === 'fixed') break;
    const style = getComputedStyle(box);
    // What is placed absolutely is cut off by placed containers only.
    if (position === 'absolute' && style.position === 'static') continue;
    position = style.position;
    if (style.overflow === 'visible' || /^(inline|contents)$/.test(style.display)) continue;
    const frame = box.getBoundingClientRect();
    // In a frame that scrolls anything can be reached: from here on the frame itself is what must be seen.
    if (/auto|scroll/.test(style.overflow)) ({ left, top, right, bottom } = frame);
    if (Math.min(right, frame.right) - Math.max(left, frame.left) < 3) return false;
    if (Math.min(bottom, frame.bottom) - Math.max(top, frame.top) < 3) return false;
  }
  return position !== 'fixed' || (left < innerWidth && top < innerHeight);
}

/** The visible ones among what a selector finds. */
export function visibleOf<E extends Element = Element>(root: ParentNode, selector: string): E[] {
  return [...root.querySelectorAll<E>(selector)].filter(isVisible);
}

/** The visible ones, one after the other: who stops early spares the rest, and on a large page that is most of them. */
export function* firstVisible<E extends Element = Element>(root: ParentNode, selector: string): Generator<E> {
  for (const element of root.querySelectorAll<E>(selector)) if (isVisible(element)) yield element;
}

/** Whether the selector finds anything visible; stops at the first. */
export function anyVisible(root: ParentNode, selector: string): boolean {
  const first = root.querySelector(selector);
  // Mostly there is none, or it can be seen: then nothing is listed.
  if (first === null) return false;
  return isVisible(first) || !firstVisible(root, selector).next().done;
}

/** Every text that is not only space, visible or not, with the element that it stands in. */
export function* textsUnder(root: Node): Generator<readonly [text: string, parent: Element]> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { nodeValue, parentElement } = walker.currentNode;
    if (nodeValue?.trim() && parentElement) yield [nodeValue, parentElement];
  }
}
