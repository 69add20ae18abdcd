import type { Kind } from './kind.ts';
import { helpSignIn } from './official-links.ts';
import { at, field, id, jwt, login, type Samples } from './sample.ts';
import { accountAny, anyCode, arrivalDecides, loneCode, onTheWay, unnamedCode } from './shared-rows.ts';
import { bitbucketCodeAhead, mailedCode, strip, withMail } from './shared-words.ts';

/** A check of identity at sign-in or sign-up. It isn't two-step verification. */
export const atlassianEmailCode: Kind = {
  layer: 'atlassian',
  wants: 'email-code',
  why: 'new-sign-in-check',
  roles: ['journey-start', 'prompt', 'sign-in-step'],
  facts: [9, 15, 24, 'section 3'],
  rows: [
    { where: accountAny, shows: ['known-mailed-code'], sure: 'certain' },
    { where: onTheWay, shows: ['mailed-code'], sure: 'likely' },
    // Words that we don't know may name the app.
    { where: onTheWay, shows: ['six-boxes'], sure: 'unsure' },
    { where: ['account-sign-up', 'account-invitation', 'account-join'], shows: unnamedCode, sure: 'likely' },
    { where: ['account-sign-up', 'account-invitation', 'account-join'], shows: loneCode, sure: 'unsure' },
    { where: ['account-mailed-check'], shows: [...anyCode, ...arrivalDecides], sure: 'address' },
  ],

  headline: 'head_atlassian_email_code',
  steps: mailedCode,
  next: bitbucketCodeAhead('next_signed_in'),
  lost: withMail,
  ways: [helpSignIn],
  claims: ['claim_sign_in_check'],
  banner: strip('strip_email_code'),
};

export const atlassianEmailCodeSamples: Samples = () => [
  ...at(
    'certain',
    `${id}/signup/verify-email/otp?continue=https%3A%2F%2Fwww.atlassian.com&token=${jwt({ sub: 'user@example.com' })}`,
  ),
  ...at('likely', `${id}/verify-email?application=trello`, `${id}/signup/verify-email/link`),
  { url: login, signs: field({ 'code-boxes': 6 }), sure: 'unsure' },
  { url: login, signs: field({ 'code-boxes': 6, 'says-mailed-code': 1 }), sure: 'likely' },
  {
    url: login,
    signs: field({ 'mailed-code-boxes': 6, 'code-boxes': 6 }),
    sure: 'certain',
    why: 'new-sign-in-check',
  },
  { url: `${id}/join/user-access`, signs: field({ 'code-field': 1 }), sure: 'unsure' },
  {
    url: `${id}/signup/invite`,
    signs: field({ 'one-time-code-field': 1 }),
    sure: 'likely',
  },
];
