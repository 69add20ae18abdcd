import { isWithin } from './climb.ts';
import { type LookContext, newLookContext } from './look-context.ts';
import { allIn } from './shadow-roots.ts';
import { textsUnder } from './text.ts';
import { isVisible } from './visible.ts';

/** How many codes of one shape are listed, and whether a single long key or an app's key is shown. */
export type ShownCodes = { readonly list: number; readonly key: boolean; readonly secret: boolean };

/** Texts that users press, choose or read as code aren't a list of codes. */
const passedOver =
  'a, button, option, label, nav, header, footer, script, style, noscript, template, [role=button], [contenteditable]';
/** Letters and digits, alone or in groups with dashes or spaces between. */
const shape = /^[0-9a-z]+(?:[- ][0-9a-z]+){0,15}$/i;

/**
 * Looks for codes on the screen without keeping any: each text is reduced to its shape right away, and only numbers
 * leave.
 * @param counts whether what is in an element is the page's own
 */
export function shownCodes(root: Element, context: LookContext, counts: (element: Element) => boolean): ShownCodes {
  const shapes = new Map<string, { count: number; digits: number }>();
  let key = false;
  let secret = false;
  for (const text of linesShown(root, context, counts)) {
    const bare = text.replace(/[- ]/g, '');
    if (bare.length < 6 || bare.length > 64 || !shape.test(text)) continue;
    if (isSecret(text, bare)) secret = true;
    else if (bare.length >= 16 && isEven(text) && isMixed(text, bare)) key = true;
    if (bare.length > 40 || !isEven(text)) continue;
    const form = text.replace(/[0-9a-z]+/gi, (group) => `${group.length} `);
    const seen = shapes.get(form) ?? { count: 0, digits: 0 };
    shapes.set(form, { count: seen.count + 1, digits: seen.digits + (/\d/.test(bare) ? 1 : 0) });
  }
  // Words of one length aren't codes, which have digits; by chance, one or the other code has none.
  const lists = [...shapes.values()]
    .filter(({ count, digits }) => digits * 3 >= count && digits > 0)
    .map(({ count }) => count);
  return { list: Math.max(0, ...lists), key, secret };
}

/** The lines of text on their own, from text nodes and from fields that only show something. */
export function* linesShown(
  root: Element,
  context: LookContext = newLookContext(),
  counts: (element: Element) => boolean = () => true,
): Generator<string> {
  const { budget } = context;
  for (const [text, parent] of textsUnder(root, context)) {
    if (!/[0-9a-z]{4}/i.test(text)) continue;
    const lines = linesOf(text);
    if (
      lines.some((line) => shape.test(line)) &&
      !isWithin(parent, 'passed-over', passedOver, context) &&
      isVisible(parent, context) &&
      counts(parent)
    )
      yield* lines;
  }
  for (const field of allIn<HTMLInputElement | HTMLTextAreaElement>(root, 'textarea, input[readonly]', context))
    if (isVisible(field, context) && counts(field)) {
      const { value } = field;
      yield* linesOf(value.slice(0, budget.read(value.length)));
    }
}

function linesOf(text: string): string[] {
  return text
    .split(/[\n\t,;]| {2,}/)
    .map((line) => line.trim().replace(/^(\d{1,2}( -|[.):])|[•*-])\s+/, ''))
    .filter((line) => line !== '');
}

/** The key of an authenticator app is base32 (RFC 4648): sixteen letters or more, no 0, 1, 8 or 9. */
function isSecret(text: string, bare: string): boolean {
  const plain = /^[A-Z2-7]{16,64}$/.test(bare) || /^[a-z2-7]{16,64}$/.test(bare);
  return plain && (/\d/.test(bare) || /^\S{4}( \S{4}){3,}$/.test(text));
}

/**
 * The groups of a code or key have the same length, or none is very short: `2026-01-11`, `3 hours ago`, `Chrome 120`
 * and sentences with a number don't qualify.
 */
function isEven(text: string): boolean {
  const lengths = text.split(/[- ]/).map(({ length }) => length);
  return new Set(lengths).size === 1 || (!text.includes(' ') && Math.min(...lengths) > 2);
}

/**
 * A key mixes letters and digits, or is a long number or capitals in groups; a word or a plain number isn't one.
 */
function isMixed(text: string, bare: string): boolean {
  if (/^([A-Z]{4}[- ]){3,}[A-Z]{4}$/.test(text)) return true;
  return /\d/.test(bare) && (/[a-z]/i.test(bare) || /[- ]/.test(text) || bare.length >= 20);
}
