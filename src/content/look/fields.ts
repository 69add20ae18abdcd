import { rootElementOf } from '../natives.ts';
import { isWithin } from './climb.ts';
import { known, type LookContext, newLookContext } from './look-context.ts';
import { boxOf } from './measures.ts';
import { plain } from './plain.ts';
import { allIn } from './shadow-roots.ts';
import { attribute, textOf } from './text.ts';
import { isInSight } from './visible.ts';
import { says, type Word } from './words.ts';

/** A field that the user can type into now. */
export type Field = HTMLInputElement;

/** A field for a search or a payment asks for no code. */
const typable =
  'input:read-write:not([type=search], [autocomplete^=cc-], [autocomplete*=postal], [autocomplete^=tel], [name*=zip])';
export const areasForText = 'textarea:read-write';
/** A page repeats its search everywhere, and what is inert accepts nothing. */
const aside = '[inert], nav, header, [role=search]';
/** A page with more fields than this isn't a prompt. */
const mostFields = 400;

/** Every visible field that can be typed into. */
export function fieldsIn(root: Element, context: LookContext = newLookContext(), selector: string = typable): Field[] {
  const found: Field[] = [];
  for (const field of allIn<Field>(root, selector, context)) {
    if (isWithin(field, 'aside', aside, context) || !isInSight(field, context)) continue;
    found.push(field);
    if (found.length < mostFields) continue;
    context.budget.end();
    break;
  }
  return found;
}

/** Names are short: this much of each is read, in characters. */
const longestName = 400;
/** A field has no more accessible names than this. */
const mostNames = 8;

/** Everything that names a field to users: its labels, accessible name and placeholder. Read once in a look. */
function labelOf(field: Field, context: LookContext): string {
  const labels = known<string>(context, 'label');
  const before = labels.get(field);
  if (before !== undefined) return before;
  const { budget } = context;
  const root = field.getRootNode();
  const named: Element[] = labelsOf(field, context).slice(0, mostNames);
  if (root instanceof Document || root instanceof ShadowRoot) {
    const spoken = attribute(field, 'aria-labelledby').split(/\s+/).slice(0, mostNames);
    named.push(...spoken.flatMap((id) => (id === '' ? [] : (root.getElementById(id) ?? []))));
  }
  const parts = named.map((element) => textOf(element, longestName, budget));
  const label = plain([...parts, attribute(field, 'aria-label'), attribute(field, 'placeholder')].join(' '));
  labels.set(field, label);
  return label;
}

/**
 * The labels of a field. A field asked for its labels searches the whole page, so all labels are asked for their field
 * once.
 */
function labelsOf(field: Field, context: LookContext): readonly Element[] {
  const labels = known<Element[]>(context, 'labels');
  if (labels.size === 0) {
    for (const label of allIn<HTMLLabelElement>(rootElementOf(field.ownerDocument), 'label', context)) {
      if (!context.budget.spend(5)) break;
      // A label searches all its contents for its field, so nested labels would each search the same.
      if (label.parentElement !== null && isWithin(label.parentElement, 'in-label', 'label', context)) continue;
      const { control } = label;
      if (control === null) continue;
      const others = labels.get(control) ?? [];
      others.push(label);
      labels.set(control, others);
    }
    // So that a page without labels isn't searched again.
    labels.set(field.ownerDocument.documentElement, []);
  }
  return labels.get(field) ?? [];
}

/** What the page's own code calls a field. */
function nameOf(field: Field): string {
  return ['id', 'name', 'data-testid'].map((name) => attribute(field, name)).join(' ');
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

/** Dots hide what is typed into some code fields too, so what the page says about the field goes first. */
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

/**
 * A field for six to eight digits and nothing longer, or written the way that guides teach for codes: digits, no limit.
 */
function isShortNumber(field: Field): boolean {
  const pattern = attribute(field, 'pattern');
  const digits =
    field.inputMode === 'numeric' ||
    field.type === 'tel' ||
    field.type === 'number' ||
    /^\^?(\\d|\[0-9\])/.test(pattern);
  if (field.inputMode === 'numeric' && field.maxLength < 0 && /^(\\d|\[0-9\])\*$/.test(pattern)) return true;
  return digits && ((field.maxLength >= 6 && field.maxLength <= 8) || /\{6(,\d)?\}\$?$/.test(pattern));
}

const codeName =
  /(^|[^a-z])(t?otp|mfa|2fa|two-?(step|factor)|one-?time|pass-?code|verif\w{0,20}-?code|auth\w{0,20}-?code|code-?verif)/i;
/** A label that names the length of the codes that second steps use. */
const codeLength = /(^|\D)[68][- ]?digit/;
const recoveryName = /recover|backup-?code/i;

/** A field shaped, named or labeled for a short code. */
export const isCodeLike = (field: Field, context: LookContext = newLookContext()): boolean =>
  isShortNumber(field) || isCodeNamed(field, context);

/** A field named or labeled for a short code. */
export const isCodeNamed = (field: Field, context: LookContext): boolean =>
  field.type !== 'email' &&
  !isPassword(field) &&
  (codeName.test(split(nameOf(field))) ||
    says(labelOf(field, context), 'code', context) ||
    codeLength.test(labelOf(field, context)));

/**
 * A field shaped for a short code. On Bitbucket people go to lines, and type ports and amounts into such fields: there,
 * its label must be for a code too, no other field may be beside it, and nothing may have been in it from the start.
 * @param all every field that isn't for a password or an email address
 */
export function isNumberForCode(field: Field, all: readonly Field[], heading: string, context: LookContext): boolean {
  if (!isShortNumber(field)) return false;
  if (context.host !== 'bitbucket.org') return true;
  const label = labelOf(field, context);
  return (
    isBlank(field) &&
    all.length === 1 &&
    (label === '' || says(label, 'any-code', context) || says(`${heading} ${label}`, 'says-two-step', context))
  );
}

/** A field by the name that Bitbucket's code field has, unless the page says that it's for another kind of token. */
export function isToken(field: Field, heading: string, context: LookContext): boolean {
  const said = `${heading} ${labelOf(field, context)}`;
  const saysSo = (word: Word) => says(said, word, context);
  return (
    field.name === 'token' &&
    field.maxLength <= 32 &&
    isBlank(field) &&
    (!saysSo('other-token') || saysSo('says-two-step') || saysSo('says-app-code'))
  );
}

const seenBlank = new WeakSet<Field>();
/** Whether a field was empty when we first saw it. Many pages write what users type into the field's own attribute. */
function isBlank(field: Field): boolean {
  if (field.value === '') seenBlank.add(field);
  return seenBlank.has(field);
}

/** Whether anything marks a field as one for an email address. */
export function namesEmail(field: Field, context: LookContext): boolean {
  const names = plain(`${nameOf(field)} ${labelOf(field, context)}`);
  return says(names, 'email', context) && !says(names, 'any-code', context);
}

/** A field for a recovery key or code. One that takes either kind of code is a code field. */
export function isRecovery(field: Field, heading: string, context: LookContext): boolean {
  if (isPassword(field) || field.type === 'email' || isShortNumber(field)) return false;
  const label = labelOf(field, context);
  const isCode = says(label, 'code', context);
  if (says(label, 'says-recovery', context)) return !isCode;
  if (recoveryName.test(nameOf(field))) return true;
  return isForRecovery(field, heading, context) && !isCode && !isOneTimeCode(field) && field.maxLength !== 1;
}

/** Whether headings ask for a recovery key or code and nothing else; read once for all fields. */
function isForRecovery(field: Field, headings: string, context: LookContext): boolean {
  const answers = known<boolean>(context, headings);
  const { documentElement } = field.ownerDocument;
  const found =
    answers.get(documentElement) ?? (says(headings, 'says-recovery', context) && !says(headings, 'code', context));
  answers.set(documentElement, found);
  return found;
}

/** Writes camelCase with dashes, to separate a name's words. */
function split(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1-$2');
}

/**
 * How many boxes a row of one-character boxes has: 6 or 8, or 0 if there is no such row. Boxes that accept a pasted
 * code have no `maxlength`, or room for all of it; then equal narrow fields on one line are the sign.
 */
export function boxesIn(fields: readonly Field[]): number {
  const single = fields.filter((field) => field.maxLength === 1);
  if (isRow(single.length)) return single.length;
  const narrow = fields.filter(
    (field) => !isPassword(field) && [-1, 1, 6, 8].includes(field.maxLength) && boxOf(field).width <= 80,
  );
  const first = narrow[0] && boxOf(narrow[0]);
  const alike = narrow.filter((field) => {
    const box = boxOf(field);
    return first !== undefined && Math.abs(box.top - first.top) < 4 && Math.abs(box.width - first.width) < 4;
  });
  return isRow(alike.length) && alike.length === narrow.length ? alike.length : 0;
}
function isRow(count: number): boolean {
  return count === 6 || count === 8;
}
