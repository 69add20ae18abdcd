import type { FillFacts } from '../../core/filling/refusal.ts';
import { isContentAt } from '../../core/filling/where.ts';
import type { Field } from '../look/fields.ts';
import { openSight } from '../look/sight.ts';
import { isQuoted, isWritten } from '../look/written.ts';
import { around, designModeOf, visibilityOf } from '../natives.ts';
import { isCovered, isInWindow } from './covered.ts';
import { leadsTo, opensElsewhere } from './form.ts';
import { isHidden } from './hidden.ts';
import { takesOf } from './room.ts';
import type { Root } from './roots.ts';
import { isFree, type Target } from './target.ts';
import { unmetIn } from './unmet.ts';

/** What is to be known of the window and the styles that a measurement was made under. */
export type Under = {
  /** Whether a field or page out of sight may wait: it is measured again before anything is written. */
  readonly mayWait: boolean;
  /** Our style that makes everything meet the pointer is in force, and nothing gave way to being woken. */
  readonly meetsAll: boolean;
};

/**
 * Measures the place for a code, all in one go: nothing of the page runs meanwhile. To be called while all is awake.
 * @param roots the page and all shadow roots in it
 */
export function measure(
  page: Document,
  target: Target | null,
  roots: readonly Root[],
  { mayWait, meetsAll }: Under,
): FillFacts {
  const fields = target ?? [];
  const drawn = { roots, unmet: target === null ? [] : unmetIn(roots) };
  return {
    isTop: window.top === window,
    origin: window.origin,
    address: location.href,
    isInFront: mayWait || visibilityOf(page) === 'visible',
    hasField: target !== null,
    isFree: designModeOf(page) === 'off' && fields.every(isFree),
    isWritten: fields.some((field) => isInWritten(field, location)),
    leadsTo: fields.flatMap((field) => leadsTo(page, field)),
    opensElsewhere: fields.some((field) => opensElsewhere(page, field)),
    isHidden: fields.some(isHidden),
    isCovered: !meetsAll || fields.some((field) => (isInWindow(field) ? isCovered(page, field, drawn) : !mayWait)),
    takes: target === null ? [] : takesOf(target),
  };
}

/**
 * Whether a field is inside of what people wrote. Each element is asked on its own, and as a bare copy, since a form with
 * the right names in it can answer in any way.
 */
function isInWritten(field: Field, { hostname, href }: Location): boolean {
  const isContent = isContentAt(href);
  return [...around(field)].map(bareCopy).some((element) => {
    if (element.matches('[contenteditable]')) return true;
    return isContent ? isWritten(element, hostname) : isQuoted(element, openSight(hostname));
  });
}

const elsewhere = new Document();

/** A copy without anything in it: what would answer in an element's place is left behind, and no script of it runs. */
function bareCopy(element: Element): Element {
  return elsewhere.importNode(element, false);
}
