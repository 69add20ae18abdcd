import { shadowOf } from '../../ports/content-browser.ts';
import type { Field } from '../look/fields.ts';
import { around, hitAt, matches, nodesIn, rootElementOf } from '../natives.ts';
import { findIn, type Root } from './roots.ts';
import { hasDrawing, isBareOfDrawing, isSeeThrough, paintsLittle } from './see-through.ts';
import { type Area, anyAt } from './unmet.ts';

/** What is known about the whole page before its fields are checked. */
export type Drawn = {
  /** The page, and all shadow roots in it. */
  readonly roots: readonly Root[];
  /** Where something is drawn that the pointer doesn't meet. */
  readonly unmet: readonly Area[];
};

const columns = 5;
const rows = 3;
/** A small part may be covered: extensions and pages put a button at the end of a field. */
const mostCovered = 0.2;

/**
 * Whether anything but its own label lies over a field. Asked at points that the page can't know in advance, while our
 * style makes everything meet the pointer: otherwise covers that let the pointer through wouldn't be found.
 */
export function isCovered(page: Document, field: Field, { roots, unmet }: Drawn): boolean {
  const box = inWindow(field);
  if (box === null || anyAt(unmet, box) || isUnderTopLayer(roots, field)) return true;
  const outside = new Set<Element>(around(field));
  const labels = [...(field.labels ?? [])];
  let covered = 0;
  for (let at = 0; at < columns * rows; at += 1) {
    const x = box.left + (box.width * ((at % columns) + Math.random())) / columns;
    const y = box.top + (box.height * (Math.floor(at / columns) + Math.random())) / rows;
    if (!isOpenAt(page, { field, outside, labels }, x, y)) covered += 1;
  }
  return covered > columns * rows * mostCovered;
}

/** Whether enough of a field is in the window to tell anything. */
export function isInWindow(field: Field): boolean {
  return inWindow(field) !== null;
}

/** The part of a field that's in the window, without its frame and round corners; null if it's too small. */
function inWindow(field: Field): DOMRect | null {
  const { left, top, width, height } = field.getBoundingClientRect();
  const [x, y] = [left + width * 0.05, top + height * 0.2];
  const right = Math.min(left + width * 0.95, innerWidth);
  const bottom = Math.min(top + height * 0.8, innerHeight);
  const seen = new DOMRect(Math.max(x, 0), Math.max(y, 0), right - Math.max(x, 0), bottom - Math.max(y, 0));
  return seen.width < width * 0.4 || seen.height < height * 0.4 ? null : seen;
}

type Near = {
  readonly field: Field;
  /** Everything around it. */
  readonly outside: ReadonlySet<Element>;
  readonly labels: readonly Element[];
};

function isOpenAt(page: Document, { field, outside, labels }: Near, x: number, y: number): boolean {
  const hit = hitAt(page, x, y);
  const depth = hit.indexOf(field);
  if (depth < 0) return false;
  return hit.slice(0, depth).every((above) => {
    if (!outside.has(above))
      return isSeeThrough(
        above,
        labels.some((label) => label.contains(above)),
      );
    // An ancestor is in front of a field by what its styles or shadow root draw, by its text, or because the field is
    // behind it.
    if (above === rootElementOf(page) || shadowOf(above) !== null || hasTextAt(above, x, y)) return false;
    return hasDrawing(above) && isBareOfDrawing(above) && !isBehind(field);
  });
}

function isBehind(field: Field): boolean {
  return [field, ...around(field)].some((element) => {
    const { zIndex, transformStyle } = getComputedStyle(element);
    return Number(zIndex) < 0 || transformStyle !== 'flat';
  });
}

function hasTextAt(element: Element, x: number, y: number): boolean {
  return [...nodesIn(element)].some((node) => {
    if (!(node instanceof Text) || node.data.trim() === '') return false;
    const range = new Range();
    range.selectNode(node);
    return [...range.getClientRects()].some((it) => x >= it.left && x <= it.right && y >= it.top && y <= it.bottom);
  });
}

/**
 * What lies above all layers of a page and can't be met by the pointer. With a modal dialog open, that's everything
 * outside it, the backdrops of popovers, and the snapshots of a view transition.
 */
function isUnderTopLayer(roots: readonly Root[], field: Field): boolean {
  const all = (selector: string) => roots.flatMap((root) => findIn(root, selector));
  if (all(supported(':active-view-transition')).length > 0) return true;
  const outside = [...around(field)];
  const inModal = outside.some((element) => matches(element, ':modal'));
  const box = field.getBoundingClientRect();
  return all(':popover-open, :fullscreen').some(
    (above) =>
      !outside.includes(above) &&
      ((inModal && isOver(above, box)) || !paintsLittle(getComputedStyle(above, '::backdrop'), 0.6)),
  );
}

/** Whether any part of an element lies at a place, as far as that can be told. */
function isOver(above: Element, place: DOMRect): boolean {
  const parts = [above, ...above.querySelectorAll('*')];
  return parts.some((part) => shadowOf(part) !== null || anyAt([part.getBoundingClientRect()], place));
}

/** A selector that this browser may be too old for, in which case there is nothing to find either. */
function supported(selector: string): string {
  return CSS.supports(`selector(${selector})`) ? selector : ':not(*)';
}
