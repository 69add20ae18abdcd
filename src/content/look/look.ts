import type { SignName, Signs } from '../../core/recognise/signs.ts';
import { blockingMessage, texts } from './blocking.ts';
import {
  boxesIn,
  type Field,
  fieldsIn,
  isAtlassianCode,
  isCodeLike,
  isCompany,
  isEmail,
  isKnownRecovery,
  isKnownSignIn,
  isMailedBox,
  isOneTimeCode,
  isOtpCode,
  isPassword,
  isRecovery,
} from './fields.ts';
import { hasQrPicture } from './pictures.ts';
import { shownCodes } from './shown-codes.ts';
import { anyVisible, firstVisible, isInSight, isVisible, textsUnder, visibleOf } from './visible.ts';
import { plain, says, securityKeyLink, type Word, words } from './words.ts';

type Found = { -readonly [Name in SignName]?: number };

/** A document or dialog of more elements than this is content to read, not a prompt: no words and lists are sought. */
const largestPrompt = 1500;

/**
 * THE LOOK: what is visible on a page, as signs. Reads the document and changes nothing in it; no text, value or name
 * leaves. Where a dialog above the page holds anything that counts, the dialog is the page.
 */
export function look(page: Document): Signs {
  const body = page.body;
  if (body === null) return {};
  const { root, signs, dialogs } = promptIn(page, body);
  if (root !== body) return { text: 1, dialog: 1, ...signs };
  return { ...(showsText(body) && { text: 1 }), ...(dialogs > 0 && { 'silent-dialog': 1 }), ...signs };
}

/** What the page wants answered: the topmost dialog that holds anything that counts, else the whole page. */
export function promptIn(page: Document, body: Element): { root: Element; signs: Signs; dialogs: number } {
  const dialogs = visibleOf(page, 'dialog[open], [role=dialog], [role=alertdialog], [aria-modal=true]').filter(
    (dialog) => dialog !== body && dialog.closest(written) === null && isInSight(dialog),
  );
  for (const root of dialogs.toReversed()) {
    const signs = signsIn(root);
    if (counts(signs)) return { root, signs, dialogs: dialogs.length };
  }
  return { root: body, signs: signsIn(body), dialogs: dialogs.length };
}

/**
 * Whether a dialog holds anything about a second step; one about cookies does not become the page. Security keys are
 * spoken of in news and by password managers too.
 */
function counts(signs: Found): boolean {
  return (
    Object.keys(signs).some(
      (name) => !/^(known-sign|company|password|email|mail-|button|key-shown|says-)/.test(name),
    ) ||
    ('says-security-key' in signs && 'says-two-step' in signs)
  );
}

function signsIn(root: Element): Found {
  const signs: Found = {};
  const fields = fieldsIn(root);
  const small = root.getElementsByTagName('*').length <= largestPrompt;
  const headings = small || fields.length > 0 ? headingsIn(root) : '';
  fieldSigns(signs, fields, headings);
  if (anyVisible(root, '#email-sent-page')) signs['mail-sent-note'] = 1;
  if (anyVisible(root, '#mfa-promote-dismiss, #mfa-promote-continue')) signs['suggestion-buttons'] = 1;
  if (anyVisible(root, '[id^="mfa.enrollment"]')) signs['set-up-steps'] = 1;
  if (small) {
    if (hasQrPicture(root)) signs['qr-picture'] = 1;
    const { list, key, secret } = shownCodes(root);
    if (list > 1) signs['code-list'] = Math.min(list, 999);
    if (key) signs['key-shown'] = 1;
    if (secret) signs['secret-shown'] = 1;
    wordSigns(signs, root, textsIn(root, headings));
  }
  // A field that can't be typed into yet, or that nobody knows, asks for something too.
  if (anyVisible(root, 'button, input, [role=button], [role=textbox]')) signs.button = 1;
  const blocking = blockingMessage(root);
  if (blocking) signs['blocking-message'] = blocking;
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

function fieldSigns(signs: Found, fields: readonly Field[], heading: string): void {
  for (const [name, test] of fieldTests) {
    const number = fields.filter(test).length;
    if (number > 0) signs[name] = number;
  }
  const others = fields.filter((field) => !isPassword(field) && !isEmail(field));
  if (others.some((field) => isRecovery(field, heading))) {
    signs['recovery-field'] = 1;
    return;
  }
  const boxes = boxesIn(others);
  if (boxes > 0) signs['code-boxes'] = boxes;
  else if (others.some(isOneTimeCode)) signs['one-time-code-field'] = 1;
  else if (others.some(isCodeLike)) signs['code-field'] = 1;
}

/** What people wrote is no prompt, whatever it imitates: a dialog of the page never stands inside it. */
const written = `${texts}, td`;

/** The texts that say what a prompt is for: headings apart from short sentences, and from what can be pressed. */
type Texts = { readonly headings: string; readonly sentences: string; readonly buttons: readonly string[] };

const headingsIn = (root: Element): string =>
  read(root, 'h1, h2, h3, h4, h5, h6, [role=heading], legend, label, [data-testid=header-suffix]');

function textsIn(root: Element, headings: string): Texts {
  return {
    headings,
    sentences: `${headings}\n${read(root, 'p, [role=alert], [role=status], [aria-live], [id*=-error], [id*=-helper], [data-testid*=error]')}`,
    buttons: visibleOf(root, 'button, a, [role=button], [role=link], input[type=submit]')
      .slice(0, 80)
      .map((button) => (button instanceof HTMLInputElement ? button.value : button.textContent)),
  };
}

const mostTexts = 60;

function read(root: Element, selector: string): string {
  const texts: string[] = [];
  for (const element of firstVisible(root, selector)) {
    if (element.closest(written) !== null) continue;
    const text = element.textContent;
    if (text.length <= 400) texts.push(text);
    if (texts.length === mostTexts) break;
  }
  return texts.join('\n');
}

function wordSigns(signs: Found, root: Element, { headings, sentences, buttons }: Texts): void {
  const set = (word: Word, text: string): void => {
    if (word !== 'code' && text.split('\n').some((line) => says(line, word))) signs[word] = 1;
  };
  const pressable = buttons.join('\n');
  const where: { readonly [Key in Word]?: string } = { 'says-recovery': headings, 'says-switch-off': pressable };
  for (const word of Object.keys(words) as Word[]) set(word, where[word] ?? sentences);
  for (const word of ['says-save-codes', 'says-set-up'] as const) set(word, pressable);
  if (buttons.some((text) => securityKeyLink.test(plain(text)))) signs['security-key-link'] = 1;
  // A field's own label names the way the code came, also where no sentence does.
  for (const field of root.querySelectorAll('input[aria-label], input[placeholder]'))
    if (isVisible(field)) {
      const label = `${field.getAttribute('aria-label') ?? ''} ${field.getAttribute('placeholder') ?? ''}`;
      set('says-app-code', label);
      set('says-mailed-code', label);
    }
}

/** Whether any text can be seen: a page that is still loading shows none. */
function showsText(body: Element): boolean {
  for (const [, parent] of textsUnder(body))
    if (!/^(script|style|noscript)$/.test(parent.localName) && isVisible(parent)) return true;
  return false;
}
