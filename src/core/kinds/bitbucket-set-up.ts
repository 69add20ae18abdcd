import { codeFields } from '../recognise/signs.ts';
import { forcedBanner } from './banner-drafts.ts';
import type { Kind } from './kind.ts';
import { settingUp } from './page-state-lists.ts';
import { helpBitbucketSetUp } from './ways.ts';
import { bitbucketElsewhere } from './where-lists.ts';
import { withRequirement } from './who-can-help.ts';

export const bitbucketSetUp: Kind = {
  layer: 'bitbucket',
  wants: 'set-up',
  why: 'own-choice',
  roles: ['workspace-may-require', 'set-up'],
  facts: [21],
  rows: [
    { where: ['bitbucket-security'], shows: settingUp, sure: 'likely' },
    { where: ['bitbucket-security'], shows: ['bare-picture', 'bare-key'], sure: 'unsure' },
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
  claims: ['claim_assumed_page', 'claim_separate', 'claim_set_up_needs', 'claim_git_https'],
  banner: forcedBanner('workspace-requires', 'banner_set_up_bitbucket', 'banner_set_up_next_codes'),
};
