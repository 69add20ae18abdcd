import { drawing } from './budget.ts';
import { around, climb } from './climb.ts';
import { clearnessOf, type Facts, factsOf, faintest } from './facts.ts';
import { openSight, type Sight } from './sight.ts';

/** No page nests its elements deeper than this; browsers' own parsers stop at half of it. */
const deepest = 1_000;
/** A field or dialog smaller than this, or with less of it left, is not there to be used, in CSS pixels. */
const least = 8;

/**
 * Whether a person can see this element: drawn, not see-through, larger than a dot and not parked beside the page.
 * Scrolled out of view still counts. Password fields wait in the document before they are shown (page facts, row 2).
 */
export function isVisible(element: Element, sight: Sight = openSight()): boolean {
  const { visible, budget } = sight;
  const before = visible.get(element);
  if (before !== undefined) return before;
  // Both questions below take longer the deeper an element is.
  if (climb(element, sight.depth, 0, (_, above) => above + 1, budget) > deepest) budget.end();
  if (!budget.spend(drawing)) return false;
  const found = isDrawn(element);
  visible.set(element, found);
  return found;
}

function isDrawn(element: Element): boolean {
  if (!element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })) return false;
  const { width, height, right, bottom } = element.getBoundingClientRect();
  if (width < 3 || height < 3) return false;
  return right + scrollX > 0 && bottom + scrollY > 0;
}

/** What is left of an element's place on the screen. */
type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/**
 * Whether a visible element can also be made out and lies in what its containers let through: a step that is folded away,
 * faded out, clipped, masked, or pushed out of a frame that cuts off, is still in the document. What is fixed beside or
 * below the window can't be scrolled to. Asks for every container, so only fields and dialogs are asked. What covers an
 * element isn't looked for here.
 */
export function isInSight(element: Element, sight: Sight = openSight()): boolean {
  if (!isVisible(element, sight) || clearnessOf(element, sight) < faintest) return false;
  let box: Box = element.getBoundingClientRect();
  let position = '';
  let frontOnly = false;
  let doubtful = false;
  for (let at: Element | null = element; at !== null; at = around(at)) {
    if (!sight.budget.spend(1)) return false;
    const facts = factsOf(at, sight);
    const clips = facts.clip !== 'auto' || facts.clipPath !== 'none';
    const cuts =
      at !== element && facts.cuts !== 'no' && !/^(html|body)$/.test(at.localName) && reaches(facts, position);
    if (clips || cuts) {
      const frame = at.getBoundingClientRect();
      // In a frame that scrolls anything can be reached: from here on the frame itself is what must be seen.
      if (cuts) box = facts.cuts === 'scrolls' ? frame : common(box, frame);
      const left = clips ? clipped(frame, facts) : frame;
      if (left === null) doubtful = true;
      else if (clips) box = common(box, left);
      if (box.right - box.left < least || box.bottom - box.top < least) return false;
    }
    frontOnly ||= facts.frontOnly;
    doubtful ||= frontOnly && facts.turned;
    if (reaches(facts, position)) position = facts.position;
  }
  if (box.right - box.left < least || box.bottom - box.top < least) return false;
  if (position === 'fixed' && (box.left >= innerWidth || box.top >= innerHeight)) return false;
  return !doubtful || isHit(element, box, sight);
}

/** Whether a container also holds what is placed like this inside it: what is fixed hangs on the window. */
function reaches({ holds }: Facts, position: string): boolean {
  return position === 'fixed' ? holds === 'fixed' : position !== 'absolute' || holds !== 'nothing';
}

function common(one: Box, other: Box): Box {
  return {
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  };
}

/** What a clip leaves of an element; null where only drawing it would tell. */
function clipped({ left, top, right, bottom }: Box, { clip, clipPath }: Facts): Box | null {
  const parts = (text: string | undefined) => text?.trim().split(/,?\s+/) ?? [];
  let box: Box = { left, top, right, bottom };
  const rect = parts(/^rect\(([^()]*)\)$/.exec(clip)?.[1]).map((part) => Number.parseFloat(part));
  if (clip !== 'auto') {
    const at = (index: number, otherwise: number) =>
      Number.isNaN(rect[index] ?? Number.NaN) ? otherwise : (rect[index] ?? 0);
    box = common(box, {
      top: top + at(0, 0),
      right: left + at(1, right - left),
      bottom: top + at(2, bottom - top),
      left: left + at(3, 0),
    });
  }
  if (clipPath === 'none') return box;
  const inset = /^inset\(([\d.\s%px-]+)( round [^()]*)?\)$/.exec(clipPath)?.[1];
  if (inset === undefined) return null;
  const [first = '0', second = first, third = first, fourth = second] = parts(inset);
  const size = (part: string, whole: number) => Number.parseFloat(part) * (part.endsWith('%') ? whole / 100 : 1);
  return common(box, {
    top: top + size(first, bottom - top),
    right: right - size(second, right - left),
    bottom: bottom - size(third, bottom - top),
    left: left + size(fourth, right - left),
  });
}

/** Whether the middle of what is left of an element is where the pointer would find it. */
function isHit(element: Element, { left, top, right, bottom }: Box, { budget }: Sight): boolean {
  if (!budget.spend(20 * drawing)) return false;
  const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  return hit !== null && element.contains(hit);
}

/** The visible ones among what a selector finds. */
export function visibleOf<E extends Element = Element>(root: ParentNode, selector: string, sight?: Sight): E[] {
  return [...firstVisible<E>(root, selector, sight)];
}

/** The visible ones, one after the other: a caller that stops early spares the rest, and on a large page that is most of them. */
export function* firstVisible<E extends Element = Element>(
  root: ParentNode,
  selector: string,
  sight: Sight = openSight(),
): Generator<E> {
  for (const element of root.querySelectorAll<E>(selector)) if (isVisible(element, sight)) yield element;
}

/** Whether the selector finds anything visible that counts; stops at the first. */
export function anyVisible(
  root: ParentNode,
  selector: string,
  sight: Sight,
  counts: (element: Element) => boolean = () => true,
): boolean {
  // Mostly there is none, or it can be seen: then nothing is listed.
  const first = root.querySelector(selector);
  if (first === null) return false;
  if (isVisible(first, sight) && counts(first)) return true;
  for (const element of firstVisible(root, selector, sight)) if (counts(element)) return true;
  return false;
}
