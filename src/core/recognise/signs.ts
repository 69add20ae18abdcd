import * as v from 'valibot';
import { readAs } from '../read-as.ts';

/**
 * A part of the page facts (`docs/page-facts.md`), where what we know of the real pages is written down: a number is a row of
 * its table of pages, a letter with a number is a row of a later table, and a section is named with its row where it has
 * numbered ones.
 */
export type Fact = number | `section ${number}` | `section ${number}, ${number}` | `${'A' | 'B' | 'C'}${number}`;

/**
 * THE SIGNS: what the look can report of a page. A sign says yes (or how many) and nothing more: never what
 * is in a field, a code, a name or an address.
 */
export const signNames = [
  // The page as a whole.
  'sandboxed', // the document's own origin isn't that of its address: the host serves it for someone else
  'cut-short', // the page is larger than a look reads: what is reported is what was read until then
  'text', // the document shows some text: it is not blank or still loading
  'silent-dialog', // a dialog lies above the page and says nothing that we understand
  'button', // something to press or to fill in
  'dialog', // everything else that is reported is in a dialog above the page
  // Fields that can be typed into, visible ones only.
  'atlassian-code-field', // the account's own code field by its known id
  'otp-code-field', // the name that several Atlassian code fields share
  'mailed-code-boxes', // the mailed check's boxes by their known test ids
  'mail-sent-note', // the note that a mail was sent
  'one-time-code-field', // a field that calls itself a one-time code
  'code-boxes', // a row of 6 or 8 boxes for one character each; the number says which
  'code-field', // a field shaped or labeled for a short code
  'token-field', // the only field, by the name that Bitbucket's code field has; nothing says that it's for another token
  'known-recovery-field', // the account's recovery field by its known id
  'recovery-field', // a field labeled for a recovery key or code
  'known-sign-in-field', // the account's email or password field by its known names
  'email-field',
  'password-field',
  'company-field', // a company sign-in's field by its known id
  'text-field', // a field for text, and nothing says what for
  // Things to look at or press.
  'suggestion-buttons', // the security review's buttons by their known ids
  'set-up-steps', // the account's set-up steps by their known ids
  'qr-picture',
  'secret-shown', // a key for an authenticator app, shown as text
  'code-list', // a list of codes; the number says how many
  'key-shown', // one long key
  'blocking-message', // a message in place of the content that links to Bitbucket's two-step settings; 2 if the link is all there is
  'security-key-link', // "use your security key?"
  // Words in headings, labels and short sentences, in the languages that we have words for.
  'says-app-code',
  'says-mailed-code',
  'says-mail-link', // a link in an email is to be clicked
  'says-recovery',
  'says-security-key',
  'says-passkey', // a passkey that confirms who is signing in
  'says-set-up',
  'says-save-codes',
  'says-switch-off', // a button or link that switches something off
  'says-two-step',
  'says-required',
  'says-wrong-code',
  'says-expired',
  'says-other-account',
  'says-deactivated',
  'says-too-many', // there were too many attempts
  'says-human-check', // a captcha to solve
  'says-not-let-in', // "We couldn't log you in"
  'says-dead-end', // a heading that says nothing but that something went wrong or isn't there
] as const;
export type SignName = (typeof signNames)[number];

/** Where the page facts have seen a sign. */
export const signFacts = {
  'atlassian-code-field': [5],
  'otp-code-field': [5, 10, 11],
  'mailed-code-boxes': [9],
  'mail-sent-note': [9],
  'token-field': ['B13'],
  'says-mail-link': ['B20'],
  'known-recovery-field': [6],
  'known-sign-in-field': [1, 2],
  'company-field': [27],
  'suggestion-buttons': [8],
  'set-up-steps': [11],
  'blocking-message': [22],
  'says-too-many': ['A19'],
  'says-human-check': ['A19'],
  'says-not-let-in': ['B22'],
  'says-dead-end': ['B23', 'B27'],
  'security-key-link': [6],
} as const satisfies { readonly [Name in SignName]?: readonly Fact[] };

/** The signs of a field for a code, no matter who asks for it. */
export const codeFields = [
  'atlassian-code-field',
  'otp-code-field',
  'mailed-code-boxes',
  'one-time-code-field',
  'code-boxes',
  'code-field',
] as const satisfies readonly SignName[];

/** What one look saw: each sign with its number, 1 if there is nothing to count. Missing means not seen. */
export type Signs = { readonly [Name in SignName]?: number };

const anyCounts = v.record(v.string(), v.unknown());
const count = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(999));

/** Reads what a message claims to have seen; anything but a known sign with a small count is dropped. */
export function readSigns(given: unknown): Signs {
  const claimed = readAs(anyCounts, given) ?? {};
  const counts = Object.entries(claimed).filter(
    ([name, value]) => (signNames as readonly string[]).includes(name) && v.is(count, value),
  );
  return Object.fromEntries(counts) as Signs;
}
