import { matches, outOf } from '../natives.ts';
import { climb } from './climb.ts';
import { clearnessOf, factsOf } from './facts.ts';
import { drawing, known, type LookContext, newLookContext } from './look-context.ts';
import { boxOf } from './measures.ts';
import { allIn } from './shadow-roots.ts';

/** No page nests its elements deeper than this; browsers' own parsers stop at half of it. */
const deepest = 1_000;
/** An element that is less opaque than this isn't seen. */
const faintest = 0.1;
/** A field or dialog smaller than this, or with less of it left, isn't there to be used, in CSS pixels. */
const least = 8;

/**
 * Whether a user can see this element: drawn, not transparent, larger than a dot and not parked beside the page.
 * Scrolled out of view still counts as visible. Password fields wait in the document before they are shown (page facts,
 * row 2).
 */
export function isVisible(element: Element, context: LookContext = newLookContext()): boolean {
  const { budget } = context;
  const visible = known<boolean>(context, 'visible');
  const before = visible.get(element);
  if (before !== undefined) return before;
  // Both questions below take longer the deeper an element is.
  if (climb<number>(element, known(context, 'depth'), 0, (_, above) => above + 1, budget) > deepest) budget.end();
  if (!budget.spend(drawing)) return false;
  const found = isDrawn(element);
  visible.set(element, found);
  return found;
}

function isDrawn(element: Element): boolean {
  if (!element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })) return false;
  const { width, height, right, bottom } = boxOf(element);
  if (width < 3 || height < 3) return false;
  return right + scrollX > 0 && bottom + scrollY > 0;
}

/** What is left of an element's box on the screen. */
type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/**
 * Whether a visible element can also be made out and is within what its containers show: a step that is folded away,
 * faded out, clipped, masked, or pushed out of a clipping frame is still in the document. One can't scroll to what is
 * fixed beside or below the window. This asks every container, so it's only used for fields and dialogs. What covers an
 * element isn't considered here.
 */
export function isInSight(element: Element, context: LookContext = newLookContext()): boolean {
  if (!isVisible(element, context) || clearnessOf(element, context) < faintest) return false;
  let box: Box = boxOf(element);
  if (isTiny(box)) return false;
  let { position } = factsOf(element, context);
  for (let at = outOf(element); at !== null && !matches(at, 'html, body'); at = outOf(at)) {
    if (!context.budget.spend(1)) return false;
    const facts = factsOf(at, context);
    // What is placed absolutely is cut off by positioned containers only, and what is fixed belongs to the window.
    if (position === 'fixed' ? facts.holds !== 'fixed' : position === 'absolute' && facts.holds === 'nothing') continue;
    position = facts.position;
    if (facts.cuts === 'no') continue;
    const frame = boxOf(at);
    // In a frame that scrolls, one can reach everything: from here on the frame itself is what must be visible.
    box =
      facts.cuts === 'scrolls'
        ? frame
        : {
            left: Math.max(box.left, frame.left),
            top: Math.max(box.top, frame.top),
            right: Math.min(box.right, frame.right),
            bottom: Math.min(box.bottom, frame.bottom),
          };
    if (isTiny(box)) return false;
  }
  return position !== 'fixed' || (box.left < innerWidth && box.top < innerHeight);
}

function isTiny({ left, top, right, bottom }: Box): boolean {
  return right - left < least || bottom - top < least;
}

/** The visible ones among the elements that a selector matches. */
export function visibleOf<E extends Element = Element>(root: Element, selector: string, context?: LookContext): E[] {
  return [...firstVisible<E>(root, selector, context)];
}

/** The visible ones, one at a time: a caller that stops early spares the rest, which is most of a large page. */
export function* firstVisible<E extends Element = Element>(
  root: Element,
  selector: string,
  context: LookContext = newLookContext(),
): Generator<E> {
  for (const element of allIn<E>(root, selector, context)) if (isVisible(element, context)) yield element;
}

/** Whether the selector matches anything visible that counts; stops at the first. */
export function anyVisible(
  root: Element,
  selector: string,
  context: LookContext,
  counts: (element: Element) => boolean = () => true,
): boolean {
  // Usually there is none, or the first is visible: then nothing is listed.
  const first = root.querySelector(selector);
  if (first === null && context.shadows.length === 0) return false;
  if (first !== null && isVisible(first, context) && counts(first)) return true;
  for (const element of firstVisible(root, selector, context)) if (counts(element)) return true;
  return false;
}
