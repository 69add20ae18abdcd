import type { Field } from '../look/fields.ts';
import { around, matches } from '../natives.ts';
import { alphaOf, hasDrawing, isBareOfDrawing, isSeeThrough } from './see-through.ts';
import { anyAt } from './unmet.ts';

const columns = 5;
const rows = 3;
/** A small part may be covered: extensions and pages put a button into the end of a field. */
const mostCovered = 0.2;

/**
 * Whether anything but its own label lies over a field. Asked at points of which the page knows none in advance, while
 * a style of ours makes everything meet the pointer: without that, covers that let it through would not be found.
 * @param unmet what the pointer passes by in spite of that
 */
export function isCovered(page: Document, field: Field, unmet: readonly Element[]): boolean {
  const box = inWindow(field);
  if (box === null || anyAt(unmet, box) || isUnderTopLayer(page, field)) return true;
  const outside = new Set<Element>(around(field));
  let covered = 0;
  for (let at = 0; at < columns * rows; at += 1) {
    const x = box.left + (box.width * ((at % columns) + Math.random())) / columns;
    const y = box.top + (box.height * (Math.floor(at / columns) + Math.random())) / rows;
    if (!isOpenAt(page, field, outside, x, y)) covered += 1;
  }
  return covered > columns * rows * mostCovered;
}

/** Whether enough of a field lies in the window to say anything of it. */
export function isInWindow(field: Field): boolean {
  return inWindow(field) !== null;
}

/** The part of a field that lies in the window, without its frame and round corners; null where it is too little. */
function inWindow(field: Field): DOMRect | null {
  const { left, top, width, height } = field.getBoundingClientRect();
  const [x, y] = [left + width * 0.05, top + height * 0.2];
  const right = Math.min(left + width * 0.95, innerWidth);
  const bottom = Math.min(top + height * 0.8, innerHeight);
  const seen = new DOMRect(Math.max(x, 0), Math.max(y, 0), right - Math.max(x, 0), bottom - Math.max(y, 0));
  return seen.width < width * 0.4 || seen.height < height * 0.4 ? null : seen;
}

function isOpenAt(page: Document, field: Field, outside: ReadonlySet<Element>, x: number, y: number): boolean {
  const hit = page.elementsFromPoint(x, y);
  const depth = hit.indexOf(field);
  if (depth < 0) return false;
  const labels = [...(field.labels ?? [])];
  return hit.slice(0, depth).every((above) => {
    if (!outside.has(above))
      return isSeeThrough(
        above,
        labels.some((label) => label.contains(above)),
      );
    // What is around a field is above it by what its styles draw, or because the field lies behind it.
    return above !== page.documentElement && hasDrawing(above) && isBareOfDrawing(above) && !isBehind(field);
  });
}

function isBehind(field: Field): boolean {
  return [field, ...around(field)].some((element) => Number(getComputedStyle(element).zIndex) < 0);
}

/**
 * What lies above all layers of a page and can't be met by the pointer: with a modal dialog open all that is outside
 * of it is passed by, as are the backdrops of popovers, and the pictures of a page that changes into another view.
 */
function isUnderTopLayer(page: Document, field: Field): boolean {
  if (page.querySelector(supported(':active-view-transition')) !== null) return true;
  const outside = [...around(field)];
  const inModal = outside.some((element) => matches(element, ':modal'));
  return [...page.querySelectorAll(':popover-open, :fullscreen')].some(
    (above) => !outside.includes(above) && (inModal || hasBackdrop(above)),
  );
}

function hasBackdrop(element: Element): boolean {
  const style = getComputedStyle(element, '::backdrop');
  return (
    alphaOf(style.backgroundColor) > 0.6 ||
    style.backgroundImage !== 'none' ||
    (style.backdropFilter ?? 'none') !== 'none'
  );
}

/** A selector that this browser may be too old for; then there is nothing to find either. */
function supported(selector: string): string {
  return CSS.supports(`selector(${selector})`) ? selector : ':not(*)';
}
