import type { Kind } from './kind.ts';
import { form, quiet, talk } from './page-state-lists.ts';
import { atlassianTwoStep, bitbucketTwoStep } from './ways.ts';

export const atlassianSettings: Kind = {
  layer: 'atlassian',
  wants: 'nothing',
  why: 'own-choice',
  roles: ['settings'],
  facts: [11],
  rows: [
    {
      where: ['account-security'],
      shows: [...quiet, ...talk, ...form, 'bare-list', 'recovery-field'],
      sure: 'address',
    },
  ],

  headline: 'head_atlassian_settings',
  steps: ['step_nothing_now', 'step_settings_separate_atlassian'],
  next: null,
  lost: [],
  ways: [atlassianTwoStep, bitbucketTwoStep],
  claims: ['claim_separate', 'claim_managed_reset'],
  banner: null,
};
