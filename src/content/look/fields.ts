import { isInSight } from './visible.ts';
import { plain, says } from './words.ts';

/** A field that a person can type into now. */
export type Field = HTMLInputElement;

/** What searches or pays asks for no code; a page repeats its search everywhere. */
const typable =
  'input:read-write:not([type=search], [autocomplete^=cc-], [autocomplete*=postal], [autocomplete^=tel], [name*=zip], [inert] *, nav *, header *, [role=search] *)';

/** Every visible field that can be typed into. */
export function fieldsIn(root: ParentNode): Field[] {
  return [...root.querySelectorAll<Field>(typable)].filter(isInSight);
}

/** Everything that names a field to a person: its labels, spoken name and placeholder. */
function labelOf(field: Field): string {
  const root = field.getRootNode();
  const spoken = (field.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter((id) => id !== '');
  const parts = [...(field.labels ?? [])].map((label) => label.textContent);
  if (root instanceof Document || root instanceof ShadowRoot)
    parts.push(...spoken.map((id) => root.getElementById(id)?.textContent ?? ''));
  return [...parts, field.getAttribute('aria-label') ?? '', field.placeholder].join(' ');
}

/** What the page's own code calls a field. */
function nameOf(field: Field): string {
  return `${field.id} ${field.name} ${field.dataset.testid ?? ''}`;
}

export const isAtlassianCode = (field: Field): boolean => field.id.startsWith('two-step-verification-otp-code-input');
export const isOtpCode = (field: Field): boolean => field.name === 'otpCode' || /^otpCode(-|$)/.test(field.id);
export const isMailedBox = (field: Field): boolean => (field.dataset.testid ?? '').startsWith('otp-input-index-');
export const isKnownRecovery = (field: Field): boolean =>
  field.name === 'recoveryCode' || /^recoveryCode(-|$)/.test(field.id);
export const isKnownSignIn = (field: Field): boolean =>
  /^(username|password)(-|$)/.test(field.id) ||
  ['username', 'password'].some((name) => field.name === name || field.dataset.testid === name);
export const isCompany = (field: Field): boolean => /^i011[68]$/.test(field.id) || field.name === 'answer';

/** Dots hide what is typed into some code fields as well; what the page says of the field comes first. */
export const isPassword = (field: Field): boolean =>
  field.type === 'password' && field.maxLength !== 1 && !isShortNumber(field) && !callsItselfCode(field);
export const isEmail = (field: Field): boolean =>
  field.type === 'email' ||
  /(^|\s)(username|email)(\s|$)/.test(field.autocomplete) ||
  /^username(-|$)/.test(field.id) ||
  field.name === 'username' ||
  field.id === 'i0116';

/** Some pages write this on a password field, to keep it from being filled in. */
const callsItselfCode = (field: Field): boolean =>
  /(^|\s)one-time-code(\s|$)/i.test(field.getAttribute('autocomplete') ?? '') && !isKnownSignIn(field);
export const isOneTimeCode = (field: Field): boolean => callsItselfCode(field) && field.type !== 'email';

/** A field for six to eight digits and nothing longer, or written the way that is taught for codes: digits, no end. */
function isShortNumber(field: Field): boolean {
  const digits =
    field.inputMode === 'numeric' ||
    field.type === 'tel' ||
    field.type === 'number' ||
    /^\^?(\\d|\[0-9\])/.test(field.pattern);
  if (field.inputMode === 'numeric' && field.maxLength < 0 && /^(\\d|\[0-9\])\*$/.test(field.pattern)) return true;
  return digits && ((field.maxLength >= 6 && field.maxLength <= 8) || /\{6(,\d)?\}\$?$/.test(field.pattern));
}

const codeName =
  /(^|[^a-z])(t?otp|mfa|2fa|two-?(step|factor)|one-?time|pass-?code|verif\w*-?code|auth\w*-?code|code-?verif)/i;
/** A label that gives the length of the codes that second steps use. */
const codeLength = /(^|\D)[68][- ]?(digit|stellig|chiffre|cifra|桁)/;
const recoveryName = /recover|backup-?code/i;

/** A field shaped, named or labelled for a short code. */
export const isCodeLike = (field: Field): boolean =>
  field.type !== 'email' &&
  !isPassword(field) &&
  (isShortNumber(field) ||
    codeName.test(split(nameOf(field))) ||
    says(labelOf(field), 'code') ||
    codeLength.test(plain(labelOf(field))));

/** A field for a recovery key or code. One that takes either kind of code is a code field. */
export function isRecovery(field: Field, heading: string): boolean {
  if (isPassword(field) || field.type === 'email' || isShortNumber(field)) return false;
  const label = labelOf(field);
  if (says(label, 'says-recovery')) return !says(label, 'code');
  if (recoveryName.test(nameOf(field))) return true;
  return (
    says(heading, 'says-recovery') &&
    !says(heading, 'code') &&
    !says(label, 'code') &&
    !isOneTimeCode(field) &&
    field.maxLength !== 1
  );
}

/** camelCase written with dashes, so that a name's words can be told apart. */
function split(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1-$2');
}

/**
 * How many boxes a row of one-character boxes has: 6 or 8, or 0 where there is no such row. Boxes that take a pasted
 * code have no `maxlength`, or room for all of it; then equal narrow fields on one line tell.
 */
export function boxesIn(fields: readonly Field[]): number {
  const single = fields.filter((field) => field.maxLength === 1);
  if (isRow(single.length)) return single.length;
  const narrow = fields.filter(
    (field) =>
      !isPassword(field) && [-1, 1, 6, 8].includes(field.maxLength) && field.getBoundingClientRect().width <= 80,
  );
  const first = narrow[0]?.getBoundingClientRect();
  const alike = narrow.filter((field) => {
    const box = field.getBoundingClientRect();
    return first !== undefined && Math.abs(box.top - first.top) < 4 && Math.abs(box.width - first.width) < 4;
  });
  return isRow(alike.length) && alike.length === narrow.length ? alike.length : 0;
}
function isRow(count: number): boolean {
  return count === 6 || count === 8;
}
