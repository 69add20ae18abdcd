import type { Where } from '../recognise/address-rules.ts';
import { contentAddresses } from '../recognise/content-address.ts';

// Addresses that many rows name together.

/** The ways through `id.` and `auth.atlassian.com` on which the account's own prompts come up. */
export const onTheWay: readonly Where[] = [
  'account-sign-in',
  'account-sign-in-step',
  'account-choice',
  'account-reset',
  'account-review',
  'account-stop',
];
const arriving: readonly Where[] = ['account-sign-up', 'account-mailed-check', 'account-invitation', 'account-join'];
/** Anywhere on the account's hosts: a sign that only one page is known to have is valid at all of these. */
export const accountAny: readonly Where[] = [
  ...onTheWay,
  ...arriving,
  'account-security',
  'account-elsewhere',
  'account-consent',
];
export const bitbucketAny: readonly Where[] = [
  'bitbucket-sign-in',
  'bitbucket-stop',
  'bitbucket-security',
  'bitbucket-invitation',
  'bitbucket-own-pages',
  ...contentAddresses,
];
export const bitbucketElsewhere: readonly Where[] = bitbucketAny.filter((where) => where !== 'bitbucket-security');
