import { strip } from './banner-drafts.ts';
import { accountHelp } from './claims.ts';
import type { Kind } from './kind.ts';
import { bitbucketCodeAhead } from './shared-sentences.ts';
import { helpStep } from './ways.ts';
import { withAccountStep } from './who-can-help.ts';

export const atlassianSecurityKey: Kind = {
  layer: 'atlassian',
  wants: 'security-key',
  why: 'signing-in',
  roles: ['journey-start', 'prompt', 'sign-in-step', 'second-step'],
  facts: [6],
  rows: [
    {
      where: ['account-sign-in', 'account-sign-in-step', 'account-choice', 'account-stop'],
      shows: ['security-key-link'],
      sure: 'certain',
    },
    { where: ['account-sign-in', 'account-sign-in-step'], shows: ['security-key'], sure: 'likely' },
  ],

  headline: 'head_atlassian_security_key',
  steps: ['step_touch_key', 'step_key_other_way_atlassian'],
  next: bitbucketCodeAhead('next_signed_in'),
  lost: withAccountStep,
  ways: [helpStep],
  claims: ['claim_host_decides', 'claim_separate', 'claim_atlassian_methods', ...accountHelp],
  banner: strip('strip_atlassian_security_key'),
};
