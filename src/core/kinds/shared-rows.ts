import type { Where } from '../recognise/address-rules.ts';
import { contentAddresses } from '../recognise/content-address.ts';
import type { PageState } from '../recognise/page-states.ts';

// Page states that many rows name together.

export const blocked: readonly PageState[] = ['blocked', 'link-in-words'];
/** A field that nothing identifies. */
export const unmarked: readonly PageState[] = ['text-field', 'token-code'];
/** Only the words around it say that a field is for a code. */
export const worded: readonly PageState[] = ['worded-code'];
export const quiet: readonly PageState[] = [
  'something',
  'blank',
  ...blocked,
  'feature-message',
  'silent-prompt',
  'error',
  ...unmarked,
  ...worded,
];
export const talk: readonly PageState[] = ['security-key-link', 'security-key'];
export const shown: readonly PageState[] = ['bare-list', 'bare-picture', 'bare-secret', 'bare-key'];
export const form: readonly PageState[] = ['password', 'email', 'company-answer'];
/** A field that looks like one for a code only by its shape, name or label. */
export const loneCode: readonly PageState[] = ['two-step-code', 'some-code'];
export const anyCode: readonly PageState[] = [
  'shared-code',
  'app-code',
  'mailed-code',
  'six-boxes',
  'one-time-code',
  ...loneCode,
];
/** Code fields whose page or label speaks of a code, with nothing that names the app. */
export const unnamedCode: readonly PageState[] = anyCode.filter(
  (state) => state !== 'app-code' && !loneCode.includes(state),
);
export const knownCode: readonly PageState[] = ['known-app-code', 'known-mailed-code'];
export const recovery: readonly PageState[] = ['known-recovery-field', 'recovery-field'];
export const saving: readonly PageState[] = ['recovery-list', 'recovery-key'];
export const settingUp: readonly PageState[] = ['set-up-steps', 'set-up'];
/** Everything that a page can show without asking for a code, a recovery key or a saved list. */
export const nothingAsked: readonly PageState[] = [...quiet, ...talk, ...shown, ...form, ...settingUp, 'suggestion'];
/** What pages show that are recognized by their address, since no code page is at the same one. */
export const addressDecides: readonly PageState[] = [...quiet, ...talk, ...shown, ...form];
/** The same for an invitation or a sign-up, which may show anything but a code. */
export const arrivalDecides: readonly PageState[] = [...addressDecides, 'set-up', 'recovery-field', ...saving];

// Addresses that many rows name together.

/** The paths on `id.` and `auth.atlassian.com` at which the account's own prompts appear. */
export const onTheWay: readonly Where[] = [
  'account-sign-in',
  'account-sign-in-step',
  'account-choice',
  'account-reset',
  'account-review',
  'account-stop',
];
const arriving: readonly Where[] = ['account-sign-up', 'account-mailed-check', 'account-invitation', 'account-join'];
/** Anywhere on the account's hosts: a sign that only one page is known to have is valid on all of these. */
export const accountAny: readonly Where[] = [
  ...onTheWay,
  ...arriving,
  'account-security',
  'account-passkeys',
  'account-elsewhere',
  'account-consent',
  'account-mail-sent',
  'account-error',
];
export const bitbucketAny: readonly Where[] = [
  'bitbucket-sign-in',
  'bitbucket-stop',
  'bitbucket-security',
  'bitbucket-invitation',
  'bitbucket-account',
  'bitbucket-own-pages',
  'bitbucket-public',
  ...contentAddresses,
];
export const bitbucketElsewhere: readonly Where[] = bitbucketAny.filter((where) => where !== 'bitbucket-security');
