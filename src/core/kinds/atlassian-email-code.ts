import { strip } from './banner-drafts.ts';
import type { Kind } from './kind.ts';
import { anyCode, arrivalDecides, loneCode, unnamedCode } from './page-state-lists.ts';
import { bitbucketCodeAhead, mailedCode } from './shared-sentences.ts';
import { helpSignIn } from './ways.ts';
import { accountAny, onTheWay } from './where-lists.ts';
import { withMail } from './who-can-help.ts';

/** A check of identity at sign-in or sign-up. It isn't two-step verification. */
export const atlassianEmailCode: Kind = {
  layer: 'atlassian',
  wants: 'email-code',
  why: 'new-sign-in-check',
  roles: ['journey-start', 'prompt', 'sign-in-step'],
  facts: [9, 15, 24, 'section 3'],
  rows: [
    { where: accountAny, shows: ['known-mailed-code'], sure: 'certain' },
    { where: onTheWay, shows: ['mailed-code', 'six-boxes'], sure: 'likely' },
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
