import { strip } from './banner-drafts.ts';
import { bitbucketHelp } from './claims.ts';
import type { Kind } from './kind.ts';
import { talk } from './page-state-lists.ts';
import { helpBitbucketSetUp } from './ways.ts';
import { withBitbucketStep } from './who-can-help.ts';

export const bitbucketSecurityKey: Kind = {
  layer: 'bitbucket',
  wants: 'security-key',
  why: 'signing-in',
  roles: ['workspace-may-require', 'sign-in-step'],
  facts: [20],
  rows: [
    { where: ['bitbucket-sign-in', 'bitbucket-security'], dialog: 'needed', shows: talk, sure: 'likely' },
    // Access keys and news speak of security keys too.
    {
      where: ['bitbucket-content', 'bitbucket-written', 'bitbucket-raw'],
      dialog: 'needed',
      shows: talk,
      needs: ['says-two-step', 'security-key-link'],
      sure: 'likely',
    },
    { where: ['bitbucket-sign-in'], dialog: 'never', shows: talk, sure: 'likely' },
  ],

  headline: 'head_bitbucket_security_key',
  steps: ['step_touch_key', 'step_key_other_way_bitbucket'],
  next: 'next_bitbucket_content',
  lost: withBitbucketStep,
  ways: [helpBitbucketSetUp],
  claims: ['claim_assumed_page', 'claim_separate', 'claim_bitbucket_methods', ...bitbucketHelp],
  banner: strip('strip_bitbucket_security_key'),
};
