import type { SignName, Signs } from './signs.ts';

/**
 * PAGE STATES: what is in front of the user, from the signs of one look alone. Each look has exactly one: the first
 * matching line. What can be done now (a field to fill, a list to save) goes before words about it, and a sign that
 * only one page is known to have goes before a general one.
 */
export type PageState =
  | 'suggestion'
  | 'set-up-steps'
  | 'known-app-code'
  | 'known-mailed-code'
  | 'known-recovery-field'
  | 'recovery-list'
  | 'recovery-key'
  | 'set-up'
  | 'recovery-field'
  | 'shared-code'
  | 'app-code'
  | 'mailed-code'
  | 'six-boxes'
  | 'one-time-code'
  | 'two-step-code'
  | 'some-code'
  | 'token-code'
  | 'bare-list'
  | 'bare-secret'
  | 'bare-key'
  | 'bare-picture'
  | 'password'
  | 'email'
  | 'company-answer'
  | 'error'
  | 'worded-code'
  | 'text-field'
  | 'feature-message'
  | 'blocked'
  | 'link-in-words'
  | 'security-key-link'
  | 'security-key'
  | 'silent-prompt'
  | 'something'
  | 'blank';

/** A list is at least this long; six were seen (page facts, section 2), and used ones may be left out. */
const shortestList = 3;

type Has = (name: SignName) => boolean;

const lines: readonly (readonly [state: PageState, fits: (has: Has, seen: Signs) => boolean])[] = [
  ['suggestion', (has) => has('suggestion-buttons')],
  ['known-app-code', (has) => has('atlassian-code-field')],
  ['known-mailed-code', (has) => has('mailed-code-boxes')],
  ['known-recovery-field', (has) => has('known-recovery-field')],
  ['recovery-list', (has, seen) => isList(seen) && (has('says-recovery') || has('says-save-codes'))],
  ['recovery-key', (has) => showsRecoveryKey(has) && !anyField(has)],
  ['set-up-steps', (has) => has('set-up-steps')],
  ['set-up', (has) => (has('qr-picture') || has('secret-shown')) && (anyCode(has) || talksOfSetUp(has))],
  ['recovery-field', (has) => has('recovery-field')],
  ['shared-code', (has) => has('otp-code-field') && !onlyMailed(has)],
  ['app-code', (has) => anyCode(has) && has('says-app-code') && !has('says-mailed-code')],
  ['mailed-code', (has) => anyCode(has) && onlyMailed(has)],
  ['six-boxes', (has, seen) => has('code-boxes') && seen['code-boxes'] === 6],
  ['one-time-code', (has) => has('one-time-code-field') || has('code-boxes')],
  ['two-step-code', (has) => loneCode(has) && has('says-two-step')],
  ['some-code', (has) => loneCode(has) && has('code-field')],
  ['token-code', loneCode],
  ['bare-list', (_, seen) => isList(seen)],
  ['password', (has) => has('password-field')],
  ['email', (has) => has('email-field')],
  ['company-answer', (has) => has('company-field')],
  ['bare-picture', (has) => has('qr-picture')],
  ['error', (has) => saysOnlyError(has) && !has('secret-shown')],
  ['bare-secret', (has) => has('secret-shown')],
  ['bare-key', (has) => has('key-shown')],
  ['worded-code', (has) => has('text-field') && has('says-app-code') && !otherwiseWorded.some(has)],
  ['text-field', (has) => has('text-field')],
  // Pipelines asks for the same as a workspace that blocks, in a message that names it.
  ['feature-message', (has) => has('blocking-message') && has('says-pipelines')],
  ['blocked', (_, seen) => (seen['blocking-message'] ?? 0) > 1],
  ['link-in-words', (has) => has('blocking-message')],
  ['security-key-link', (has) => has('security-key-link')],
  ['security-key', (has) => has('says-security-key') || wantsPasskey(has)],
  ['silent-prompt', (has) => has('silent-dialog') || has('button')],
  ['something', (has) => has('text')],
  ['blank', () => true],
];

/** The one state of a look. */
export function pageStateOf(seen: Signs): PageState {
  const has: Has = (name) => seen[name] !== undefined;
  return lines.find(([, fits]) => fits(has, seen))?.[0] ?? 'blank';
}

function isList(seen: Signs): boolean {
  return (seen['code-list'] ?? 0) >= shortestList;
}
const codes: readonly SignName[] = ['one-time-code-field', 'code-boxes', 'code-field', 'otp-code-field', 'token-field'];
function anyCode(has: Has): boolean {
  return codes.some(has);
}
/** Only its shape, name or label suggests one: beside a field for an email address it belongs to a form. */
function loneCode(has: Has): boolean {
  return (has('code-field') || has('token-field')) && !has('email-field') && !has('known-sign-in-field');
}
function anyField(has: Has): boolean {
  return anyCode(has) || has('password-field') || has('email-field');
}
function onlyMailed(has: Has): boolean {
  return has('says-mailed-code') && !has('says-app-code');
}
/** Words beside those about the app that say what else a field may be for. */
const otherwiseWorded: readonly SignName[] = ['says-mailed-code', 'says-recovery', 'says-set-up'];
/**
 * A sign-in form may have a picture beside it that leads to an app. No set-up asks for an email address; one that asks
 * for the password names two-step verification.
 */
function talksOfSetUp(has: Has): boolean {
  if (has('email-field') || (has('password-field') && !has('says-two-step'))) return false;
  return has('says-set-up') || has('says-app-code');
}
/** If a heading names it, even a key in the letters of an app's keys is a recovery key. */
function showsRecoveryKey(has: Has): boolean {
  if (saysOnlyError(has)) return false;
  if (has('secret-shown') && !has('qr-picture') && has('says-recovery')) return true;
  return has('key-shown') && (has('says-recovery') || has('says-save-codes'));
}
/** An error in place of the content; settings that can be turned off are still there beside one. Its number looks like a key. */
function saysOnlyError(has: Has): boolean {
  return has('says-dead-end') && !has('text-field') && !has('says-switch-off') && !has('says-recovery');
}
/** Users may sign in with a passkey, make one, or be asked for it as the second step. */
function wantsPasskey(has: Has): boolean {
  return has('says-passkey') && !has('says-set-up');
}
