import { codeFields } from '../recognise/signs.ts';
import type { Kind } from './kind.ts';
import { helpBitbucketSetUp } from './official-links.ts';
import { bbRepo, bbSteps, field, type Samples } from './sample.ts';
import { bitbucketElsewhere, settingUp } from './shared-rows.ts';
import { forcedBanner, withRequirement } from './shared-words.ts';

export const bitbucketSetUp: Kind = {
  layer: 'bitbucket',
  wants: 'set-up',
  why: 'own-choice',
  roles: ['workspace-may-require', 'set-up'],
  facts: [21],
  rows: [
    { where: ['bitbucket-security'], shows: settingUp, sure: 'likely' },
    { where: ['bitbucket-security'], shows: ['bare-picture', 'bare-secret'], sure: 'unsure' },
    // A picture to scan may lead to an app, and a key may belong to a program.
    {
      where: bitbucketElsewhere,
      dialog: 'needed',
      shows: settingUp,
      needs: ['set-up-steps', 'says-two-step', ...codeFields],
      sure: 'likely',
    },
    { where: ['bitbucket-sign-in'], dialog: 'never', shows: settingUp, sure: 'likely' },
  ],

  headline: 'head_bitbucket_set_up',
  steps: ['step_scan', 'step_scan_new_entry', 'step_click_mail_link'],
  next: 'next_recovery_codes',
  lost: withRequirement,
  ways: [helpBitbucketSetUp],
  claims: ['claim_assumed_page', 'claim_separate', 'claim_set_up_needs', 'claim_set_up_mail', 'claim_git_https'],
  banner: forcedBanner('workspace-requires', 'banner_set_up_bitbucket', 'banner_set_up_next_codes'),
};

export const bitbucketSetUpSamples: Samples = () => [
  {
    url: bbRepo,
    signs: field({ dialog: 1, 'qr-picture': 1, 'says-set-up': 1, 'says-two-step': 1 }),
    sure: 'unsure',
    afterSignIn: 'likely',
  },
  {
    url: bbRepo,
    signs: field({ dialog: 1, 'qr-picture': 1, 'code-field': 1 }),
    sure: 'unsure',
    afterSignIn: 'likely',
  },
  {
    url: bbSteps,
    signs: field({ 'qr-picture': 1, 'secret-shown': 1, 'code-field': 1 }),
    sure: 'likely',
    why: 'own-choice',
  },
];
