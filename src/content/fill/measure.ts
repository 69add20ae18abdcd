import type { FillFacts } from '../../core/filling/refusal.ts';
import { isContentAt } from '../../core/filling/where.ts';
import type { Field } from '../look/fields.ts';
import { newLookContext } from '../look/look-context.ts';
import { isQuoted, isWritten } from '../look/written.ts';
import { actionOf, allOf, around, attributeOf, designModeOf, visibilityOf } from '../natives.ts';
import { isCovered, isInWindow } from './covered.ts';
import { takesOf } from './digits.ts';
import type { Root } from './roots.ts';
import { isFree, type Target } from './target.ts';
import { unmetIn } from './unmet.ts';

/** The state of the window and the styles during a measurement. */
export type Under = {
  /** Whether a field or page may be out of sight for now, because it's measured again before anything is written. */
  readonly mayWait: boolean;
  /** Our style that makes everything meet the pointer is in force, and nothing changed when inert parts were woken. */
  readonly meetsAll: boolean;
};

/**
 * Measures the place for a code in one go, so that nothing of the page runs meanwhile. Called while nothing is inert.
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
 * Whether a field is inside what people wrote. Each element is asked on its own, as a bare copy too, since a form whose
 * fields have the right names can give any answer.
 */
function isInWritten(field: Field, { hostname, href }: Location): boolean {
  const isContent = isContentAt(href);
  return [...around(field)].map(bareCopy).some((element) => {
    if (element.matches('[contenteditable]')) return true;
    return isContent ? isWritten(element, hostname) : isQuoted(element, newLookContext(hostname));
  });
}

const elsewhere = new Document();

/** A copy without contents: fields that would answer for the element are left behind, and no script of it runs. */
function bareCopy(element: Element): Element {
  return elsewhere.importNode(element, false);
}

/** Everything on a page that could send a form off, wherever it is. */
const senders = 'button, input:is([type=submit], [type=image])';
/** Names for the window that a page is in; the page has no window around it. */
const here = /^(_self|_top|_parent)?$/i;

/**
 * Every address that the field's form may send it to, whichever button is pressed. A dialog's own method sends nothing,
 * but a page can change it until the last moment, so its addresses are listed as well.
 */
export function leadsTo(page: Document, { form }: Field): readonly string[] {
  if (form === null) return [];
  const ways = sendersOf(page, form).filter((sender) => attributeOf(sender, 'formaction') !== null);
  return [actionOf(form), ...ways.map(({ formAction }) => formAction)];
}

/** Whether another window or frame would get what the form of a field sends. */
export function opensElsewhere(page: Document, { form }: Field): boolean {
  if (form === null) return false;
  const [base] = allOf(page, 'base[target]');
  const names = [
    attributeOf(form, 'target') ?? (base === undefined ? null : attributeOf(base, 'target')),
    ...sendersOf(page, form).map((sender) => attributeOf(sender, 'formtarget')),
  ];
  return names.some((name) => name !== null && !here.test(name));
}

type Sender = HTMLButtonElement | HTMLInputElement;

function sendersOf(page: Document, form: HTMLFormElement): readonly Sender[] {
  return allOf<Sender>(page, senders).filter((sender) => sender.form === form);
}

/** A field this small can't be read, in pixels. */
const smallest = 10;
/** How much of a dimmed field must still be visible, all its ancestors taken together. */
const faintest = 0.5;
/** Filters that change colors but keep a field visible. Inverting by half turns everything gray. */
const harmless =
  /^(none|((grayscale|sepia|saturate|hue-rotate|drop-shadow)\(([^()]|\([^()]*\))*\)|invert\((0?\.0\d*|0|1|0?\.9\d*)\))( |$))+$/;

const masks = ['mask-image', 'mask-border-source', '-webkit-mask-box-image-source'];

/**
 * Whether a field can't be seen although it is drawn: transparent, masked, cut to a shape, blurred, blended away or
 * tiny, by its own styles or those of an ancestor.
 */
export function isHidden(field: Field): boolean {
  const { width, height } = field.getBoundingClientRect();
  if (width < smallest || height < smallest) return true;
  if (!field.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })) return true;
  let opacity = 1;
  for (const element of [field, ...around(field)]) {
    const style = getComputedStyle(element);
    opacity *= Number(style.opacity);
    if (opacity < faintest || isTakenAway(style)) return true;
  }
  return false;
}

function isTakenAway(style: CSSStyleDeclaration): boolean {
  return (
    !harmless.test(style.filter) ||
    // A rectangle cuts off whole sides, which the points on the field reveal; another shape may leave just the points.
    !/^(none|inset\(.*)$/.test(style.clipPath) ||
    style.mixBlendMode !== 'normal' ||
    masks.some((name) => (style.getPropertyValue(name) || 'none') !== 'none')
  );
}
