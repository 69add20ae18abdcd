import {
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
} from '../look/fields.ts';
import { promptIn } from '../look/look.ts';
import { visibleOf } from '../look/visible.ts';

/** The one place on a page for a code: a field, or a row of boxes for one character each. */
export type Target = readonly [Field, ...Field[]];

/** The place for a code, in what the page wants answered; null where there is none, or more than one. */
export function targetIn(page: Document): Target | null {
  const { root } = promptIn(page, page.body);
  const heading = visibleOf(root, 'h1, h2, h3, h4, [role=heading], legend, label')
    .map(({ textContent }) => textContent)
    .join('\n');
  const fields = fieldsIn(root).filter((field) => !isPassword(field) && !isEmail(field));
  // A recovery code must never be mixed up with a code of the app: where one is asked for, nothing is filled in.
  if (fields.some((field) => isKnownRecovery(field) || isRecovery(field, heading))) return null;
  const boxes = boxesIn(fields);
  if (boxes > 0) {
    const row = rowOf(fields, boxes);
    return row.length === boxes ? (row as unknown as Target) : null;
  }
  const codes = fields.filter(
    (field) => isAtlassianCode(field) || isOtpCode(field) || isOneTimeCode(field) || isCodeLike(field),
  );
  const [only, ...more] = codes;
  return only !== undefined && more.length === 0 ? [only] : null;
}

function rowOf(fields: readonly Field[], count: number): Field[] {
  const single = fields.filter((field) => field.maxLength === 1);
  return single.length === count ? single : fields.filter((field) => field.getBoundingClientRect().width <= 80);
}

/** Whether a person could type into this field now: in sight, uncovered, neither disabled nor read-only. */
export function isFree(field: Field): boolean {
  if (!field.isConnected || field.disabled || field.readOnly) return false;
  field.scrollIntoView({ block: 'nearest' });
  const { left, top, width, height } = field.getBoundingClientRect();
  const hit = field.ownerDocument.elementFromPoint(left + width / 2, top + height / 2);
  if (hit === null) return false;
  const label = hit.closest('label');
  return hit === field || field.contains(hit) || label?.control === field || hit.contains(field);
}
