import type { Kind } from './kind.ts';
import { helpBitbucketSetUp } from './official-links.ts';
import { bbRepo, bbSignIn, field, type Samples } from './sample.ts';
import { bitbucketAny, talk } from './shared-rows.ts';
import { bitbucketHelp, strip, withBitbucketStep } from './shared-words.ts';

export const bitbucketSecurityKey: Kind = {
  layer: 'bitbucket',
  wants: 'security-key',
  why: 'signing-in',
  roles: ['workspace-may-require', 'sign-in-step'],
  facts: [20],
  rows: [
    { where: ['bitbucket-sign-in', 'bitbucket-security'], dialog: 'needed', shows: talk, sure: 'likely' },
    // Pages about access keys mention security keys too, and news that offer to set one up.
    {
      where: bitbucketAny.filter((where) => where !== 'bitbucket-sign-in' && where !== 'bitbucket-security'),
      dialog: 'needed',
      shows: talk,
      needs: ['says-two-step', 'security-key-link'],
      lacks: ['says-set-up'],
      sure: 'likely',
    },
    { where: ['bitbucket-sign-in'], dialog: 'never', shows: talk, sure: 'likely' },
  ],

  headline: 'head_bitbucket_security_key',
  steps: ['step_touch_key', 'step_key_other_way_bitbucket', 'step_passkey_not_bitbucket'],
  next: 'next_bitbucket_content',
  lost: withBitbucketStep,
  ways: [helpBitbucketSetUp],
  claims: [
    'claim_assumed_page',
    'claim_separate',
    'claim_bitbucket_methods',
    'claim_passkey_not_bitbucket',
    ...bitbucketHelp,
  ],
  banner: strip('strip_bitbucket_security_key'),
};

export const bitbucketSecurityKeySamples: Samples = () => [
  {
    url: bbRepo,
    signs: field({ dialog: 1, 'says-security-key': 1, 'says-two-step': 1 }),
    sure: 'unsure',
    afterSignIn: 'likely',
  },
  { url: bbSignIn, signs: field({ dialog: 1, 'says-security-key': 1 }), sure: 'likely' },
  {
    url: 'https://bitbucket.org/dashboard/overview',
    signs: field({ dialog: 1, 'says-security-key': 1, 'says-two-step': 1 }),
    sure: 'likely',
  },
];
