import type { SignName, Signs } from '../../core/recognise/signs.ts';
import { bodyOf } from '../natives.ts';
import { twoStepLinks } from './blocking.ts';
import {
  areasForText,
  boxesIn,
  type Field,
  fieldsIn,
  isAtlassianCode,
  isCodeNamed,
  isCompany,
  isEmail,
  isKnownRecovery,
  isKnownSignIn,
  isMailedBox,
  isNumberForCode,
  isOneTimeCode,
  isOtpCode,
  isPassword,
  isRecovery,
  isToken,
  namesEmail,
} from './fields.ts';
import { dialogs, languageOf } from './language.ts';
import { type LookContext, newLookContext } from './look-context.ts';
import { countIn } from './measures.ts';
import { hasQrPicture } from './pictures.ts';
import { allIn, shadowRootsIn } from './shadow-roots.ts';
import { shownCodes } from './shown-codes.ts';
import { isSilent, textsUnder } from './text.ts';
import { anyVisible, isInSight, isVisible } from './visible.ts';
import { headingsIn, wordSigns } from './word-signs.ts';
import { isQuoted, isWritten } from './written.ts';

type Found = { -readonly [Name in SignName]?: number };

/**
 * A document or dialog with more elements than this is content to read, not a prompt: no words and lists are searched
 * for.
 */
const largestPrompt = 1500;
/** No ordinary page keeps more dialogs open than this, one above the other. */
const mostDialogs = 20;

/**
 * THE LOOK: what is visible on a page, as signs. Reads the document and changes nothing in it; no text, value or name
 * leaves. If a dialog above the page has anything that counts, the dialog is the page. It costs no more than its
 * budget: on a larger page it reports what it saw until then, and that it stopped.
 * @param host where the page is from, if not from its own address
 * @param context keeps what this one look finds out, for callers that need some of it
 */
export function look(
  page: Document,
  host: string = page.location.hostname,
  context: LookContext = newLookContext(host),
): Signs {
  const body = bodyOf(page);
  if (!isOwnDocument()) return { sandboxed: 1 };
  if (body === null) return {};
  const { root, signs, dialogs } = promptIn(page, body, context);
  // A page that was too much to read isn't blank.
  const text = root !== body || showsText(body, context) || context.budget.isSpent();
  return {
    ...(context.budget.isSpent() && { 'cut-short': 1 }),
    ...(text && { text: 1 }),
    ...(root !== body ? { dialog: 1 } : dialogs > 0 && { 'silent-dialog': 1 }),
    ...signs,
  };
}

/**
 * The part of the page that wants an answer: the topmost dialog that has anything that counts, else the whole page.
 * @param context whose budget tells afterwards whether all of the page was seen
 */
export function promptIn(
  page: Document,
  body: Element,
  context: LookContext = newLookContext(page.location.hostname),
): { root: Element; signs: Signs; dialogs: number } {
  const { budget } = context;
  context.shadows.push(...shadowRootsIn(body, context));
  const above = [...allIn(body, dialogs, context)].filter(
    (dialog) => !isWritten(dialog, context.host, context) && isInSight(dialog, context),
  );
  const found = topmost(body, above, context);
  if (above.length > mostDialogs) budget.end();
  return { ...found, dialogs: above.length };
}

function topmost(body: Element, dialogs: readonly Element[], context: LookContext): { root: Element; signs: Signs } {
  for (const root of dialogs.slice(-mostDialogs).toReversed()) {
    const signs = signsIn(root, context, (element) => !isQuoted(element, context));
    if (counts(signs)) return { root, signs };
  }
  return { root: body, signs: signsIn(body, context) };
}

/**
 * Whether a dialog has anything about a second step; one about cookies doesn't become the page. News and password
 * managers mention security keys too.
 */
function counts(signs: Found): boolean {
  return (
    Object.keys(signs).some(
      (name) => !/^(known-sign|company|password|email|text-|mail-|button|key-shown|says-)/.test(name),
    ) ||
    ('says-security-key' in signs && 'says-two-step' in signs)
  );
}

/** @param isOwn whether something that can be seen there is the page's own */
function signsIn(root: Element, around: LookContext, isOwn: (element: Element) => boolean = () => true): Found {
  const context = { ...around, language: languageOf(root) };
  const signs: Found = {};
  const size = countIn(root);
  // The browser finds each list below in one fast walk over everything.
  if (!context.budget.spend(size / 10)) return signs;
  const fields = fieldsIn(root, context).filter(isOwn);
  const areas = fieldsIn(root, context, areasForText).filter(isOwn);
  const small = size <= largestPrompt;
  const headings = small || fields.length > 0 ? headingsIn(root, context) : [];
  fieldSigns(signs, fields, areas, headings.join('\n'), context);
  if (anyVisible(root, '#email-sent-page', context, isOwn)) signs['mail-sent-note'] = 1;
  if (anyVisible(root, '#mfa-promote-dismiss, #mfa-promote-continue', context, isOwn)) signs['suggestion-buttons'] = 1;
  if (anyVisible(root, '[id^="mfa.enrollment"]', context, isOwn)) signs['set-up-steps'] = 1;
  // The badge in the corner checks without asking.
  if (anyVisible(root, 'iframe[title*=captcha i]:not(.grecaptcha-badge *)', context, isOwn))
    signs['says-human-check'] = 1;
  if (small) {
    if (hasQrPicture(root, context, isOwn)) signs['qr-picture'] = 1;
    const { list, key, secret } = shownCodes(root, context, isOwn);
    if (list > 1) signs['code-list'] = Math.min(list, 999);
    if (key) signs['key-shown'] = 1;
    if (secret) signs['secret-shown'] = 1;
    for (const name of wordSigns(root, headings, context, isOwn)) signs[name] = 1;
  }
  // A field that can't be typed into yet, or that we don't know, asks for something too.
  if (anyVisible(root, 'button, input, [role=button], [role=textbox]', context)) signs.button = 1;
  const { message, feature } = twoStepLinks(root, context);
  if (message) signs['blocking-message'] = message;
  if (feature) signs['feature-link'] = 1;
  return signs;
}

const fieldTests: readonly (readonly [SignName, (field: Field) => boolean])[] = [
  ['atlassian-code-field', isAtlassianCode],
  ['otp-code-field', isOtpCode],
  ['mailed-code-boxes', isMailedBox],
  ['known-recovery-field', isKnownRecovery],
  ['known-sign-in-field', isKnownSignIn],
  ['company-field', isCompany],
  ['password-field', isPassword],
  ['email-field', isEmail],
];

/** @param areas for texts of several lines: some people are asked for their recovery key in one, but never for a code */
function fieldSigns(
  signs: Found,
  fields: readonly Field[],
  areas: readonly Field[],
  heading: string,
  context: LookContext,
): void {
  for (const [name, test] of fieldTests) {
    const number = fields.filter(test).length;
    if (number > 0) signs[name] = number;
  }
  const others = fields.filter((field) => !isPassword(field) && !isEmail(field));
  if ([...others, ...areas].some((field) => isRecovery(field, heading, context))) {
    signs['recovery-field'] = 1;
    return;
  }
  const boxes = boxesIn(others);
  if (boxes > 0) signs['code-boxes'] = boxes;
  else if (others.some(isOneTimeCode)) signs['one-time-code-field'] = 1;
  else if (others.some((field) => isCodeNamed(field, context) || isNumberForCode(field, others, heading, context)))
    signs['code-field'] = 1;
  const all = [...fields, ...areas];
  if (all.length === 1 && others.some((field) => isToken(field, heading, context))) signs['token-field'] = 1;
  if (all.length > 0 && Object.keys(signs).length === 0 && !all.some((field) => namesEmail(field, context)))
    signs['text-field'] = 1;
}

/** Whether any text can be seen: a page that is still loading shows none. */
function showsText(body: Element, context: LookContext): boolean {
  for (const [, parent] of textsUnder(body, context)) if (!isSilent(parent) && isVisible(parent, context)) return true;
  return false;
}

/**
 * Whether a document is its address's own. A sandboxed one has an opaque origin, which nothing can share: someone put
 * the file there, and the host serves it so that it can't act for the host.
 */
export function isOwnDocument({ origin, location }: Pick<Window, 'origin' | 'location'> = self): boolean {
  return origin === location.origin;
}
