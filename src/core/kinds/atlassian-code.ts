import { strip } from './banner-drafts.ts';
import { accountHelp } from './claims.ts';
import type { Kind } from './kind.ts';
import { bitbucketCodeAhead } from './shared-sentences.ts';
import { helpStep } from './ways.ts';
import { accountAny, onTheWay } from './where-lists.ts';
import { withAccountStep } from './who-can-help.ts';

/** The second step of the Atlassian account: a code from the app or a text message. */
export const atlassianCode: Kind = {
  layer: 'atlassian',
  wants: 'app-code',
  why: 'signing-in',
  roles: ['journey-start', 'prompt', 'sign-in-step', 'second-step', 'fillable'],
  facts: [5, 'section 4, 10'],
  rows: [
    { where: [...accountAny, 'account-step-up'], shows: ['known-app-code'], sure: 'certain' },
    { where: onTheWay, shows: ['shared-code'], sure: 'certain' },
    { where: onTheWay, shows: ['app-code', 'two-step-code'], sure: 'likely' },
    { where: onTheWay, shows: ['one-time-code', 'some-code'], sure: 'unsure' },
    // People have waited for an email at these addresses while the page named the app.
    {
      where: ['account-sign-up', 'account-invitation', 'account-join', 'account-step-up'],
      shows: ['app-code'],
      sure: 'likely',
    },
  ],

  headline: 'head_atlassian_code',
  steps: ['step_app_code_or_text', 'step_entry_atlassian', 'step_no_space'],
  next: bitbucketCodeAhead('next_signed_in'),
  lost: withAccountStep,
  ways: [helpStep],
  claims: [
    'claim_host_decides',
    'claim_separate',
    'claim_atlassian_methods',
    'claim_cannot_tell_enforced',
    ...accountHelp,
  ],
  banner: ({ earlier: { otherCode } }) =>
    strip(otherCode === 'bitbucket' ? 'strip_second_atlassian' : 'strip_atlassian_code'),
};
