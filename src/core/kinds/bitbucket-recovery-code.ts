import type { Kind } from './kind.ts';
import { helpBitbucketSetUp } from './official-links.ts';
import { bbSignIn, field, type Samples } from './sample.ts';
import { bitbucketAny, recovery } from './shared-rows.ts';
import { bitbucketHelp, strip, withBitbucket } from './shared-words.ts';

export const bitbucketRecoveryCode: Kind = {
  layer: 'bitbucket',
  wants: 'recovery-code',
  why: 'signing-in',
  roles: ['workspace-may-require', 'sign-in-step', 'recovery-asked'],
  facts: [20],
  rows: [
    { where: bitbucketAny, dialog: 'needed', shows: recovery, sure: 'likely' },
    { where: ['bitbucket-sign-in', 'bitbucket-security'], dialog: 'never', shows: recovery, sure: 'likely' },
  ],

  headline: 'head_bitbucket_recovery_code',
  steps: ['step_one_recovery_code', 'step_recovery_code_once', 'step_not_atlassian_key'],
  next: 'next_after_recovery_code',
  lost: withBitbucket,
  ways: [helpBitbucketSetUp],
  claims: ['claim_assumed_page', 'claim_recovery_codes_list', ...bitbucketHelp],
  banner: strip('strip_bitbucket_recovery_code'),
};

export const bitbucketRecoveryCodeSamples: Samples = () => [
  {
    url: 'https://bitbucket.org/acme-team/workspace/settings/groups',
    signs: field({ dialog: 1, 'recovery-field': 1 }),
    sure: 'unsure',
    afterSignIn: 'likely',
  },
  { url: bbSignIn, signs: field({ 'recovery-field': 1 }), sure: 'likely' },
];
