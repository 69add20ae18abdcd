import {
  areasForText,
  boxesIn,
  type Field,
  fieldsIn,
  isAtlassianCode,
  isCodeLike,
  isEmail,
  isKnownRecovery,
  isOneTimeCode,
  isOtpCode,
  isPassword,
  isRecovery,
  isToken,
} from '../look/fields.ts';
import { languageOf } from '../look/language.ts';
import { promptIn } from '../look/look.ts';
import { newLookContext } from '../look/look-context.ts';
import { plain } from '../look/plain.ts';
import { textOf } from '../look/text.ts';
import { visibleOf } from '../look/visible.ts';
import { bodyOf } from '../natives.ts';

/** The one place on a page for a code: a field, or a row of boxes for one character each. */
export type Target = readonly [Field, ...Field[]];

/** The place for a code, in the part of the page that wants an answer; null if there is none, or more than one. */
export function targetIn(page: Document): Target | null {
  const body = bodyOf(page);
  if (body === null) return null;
  const around = newLookContext();
  const { root } = promptIn(page, body, around);
  const context = { ...around, language: languageOf(root) };
  const heading = visibleOf(root, 'h1, h2, h3, h4, [role=heading], legend, label', context)
    .map((element) => plain(textOf(element, 400, context.budget)))
    .join('\n');
  const fields = fieldsIn(root, context).filter((field) => !isPassword(field) && !isEmail(field));
  // A page that is larger than a look reads may have another one.
  if (context.budget.isSpent()) return null;
  // A recovery code must never be confused with a code from the app: if one is asked for, nothing is filled in.
  const areas = fieldsIn(root, context, areasForText);
  if ([...fields, ...areas].some((field) => isKnownRecovery(field) || isRecovery(field, heading, context))) return null;
  const boxes = boxesIn(fields);
  if (boxes > 0) {
    const row = rowOf(fields, boxes);
    return row.length === boxes ? (row as unknown as Target) : null;
  }
  const codes = fields.filter(
    (field) =>
      isAtlassianCode(field) ||
      isOtpCode(field) ||
      isOneTimeCode(field) ||
      isCodeLike(field, context) ||
      isToken(field, heading, context),
  );
  const [only, ...more] = codes;
  return only !== undefined && more.length === 0 ? [only] : null;
}

function rowOf(fields: readonly Field[], count: number): Field[] {
  const single = fields.filter((field) => field.maxLength === 1);
  return single.length === count ? single : fields.filter((field) => field.getBoundingClientRect().width <= 80);
}

/** Whether a field can be typed into: not disabled, read-only or inert. */
export function isFree(field: Field): boolean {
  return field.isConnected && !field.disabled && !field.readOnly && !field.matches('[inert], [inert] *');
}
