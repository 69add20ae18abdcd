import type { Field } from '../look/fields.ts';
import { newLookContext } from '../look/look-context.ts';
import { textOf } from '../look/text.ts';
import type { Target } from './target.ts';

/** How many digits a code can have. */
const lengths = [5, 6, 7, 8, 9, 10] as const;
/** "6-digit", in the languages that we have words for. */
const told = /(?:^|\D)([5-9]|10)[-\s]?(?:digit|stellig|chiffre|cifra|d[ií]gito|桁)/i;

/** How many digits fit into the place for a code: each number that does. A row of boxes takes one digit per box. */
export function takesOf(target: Target): readonly number[] {
  return target.length > 1 ? [target.length] : lengths.filter((length) => fits(target[0], length));
}

function fits(field: Field, length: number): boolean {
  const said = told.exec(namesOf(field))?.[1];
  if (said !== undefined && Number(said) !== length) return false;
  const { maxLength, minLength, type, max } = field;
  if ((maxLength >= 0 && maxLength < length) || minLength > length) return false;
  if (type === 'number' && max !== '' && Number(max) < Number('9'.repeat(length))) return false;
  return hasPattern(field, length);
}

/** Digits that no pattern for codes singles out. */
const samples = ['1234567890', '9081726354'];

/**
 * A plain pattern: a few kinds of characters in a row, or several such rows. Other patterns can take forever to match.
 */
const plain = /^\^?(?:(?:\\[dws]|\[[\w -]+\]|[\w .-])(?:\{\d{1,2}(?:,\d{0,2})?\}|[*+?])?|\||\$){1,9}$/;

function hasPattern({ pattern }: Field, length: number): boolean {
  if (!plain.test(pattern)) return true;
  try {
    const whole = new RegExp(`^(?:${pattern})$`, 'v');
    return samples.some((digits) => whole.test(digits.slice(0, length)));
  } catch {
    return true; // Browsers ignore a pattern that they can't read.
  }
}

/** What the page calls the field, for users. */
function namesOf(field: Field): string {
  const { budget } = newLookContext();
  const labels = [...(field.labels ?? [])].map((label) => textOf(label, 400, budget));
  return [...labels, field.getAttribute('aria-label') ?? '', field.placeholder].join('\n');
}
