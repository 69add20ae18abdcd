import type { Kind } from './kind.ts';
import { atlassianTwoStep, bitbucketTwoStep } from './official-links.ts';
import { at, field, id, type Samples } from './sample.ts';
import { form, quiet, talk } from './shared-rows.ts';

export const atlassianSettings: Kind = {
  layer: 'atlassian',
  wants: 'nothing',
  why: 'own-choice',
  roles: ['settings'],
  facts: [11],
  rows: [
    {
      where: ['account-security'],
      shows: [...quiet.filter((state) => state !== 'error'), ...talk, ...form, 'bare-list', 'recovery-field'],
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

export const atlassianSettingsSamples: Samples = () => [
  ...at('certain', `${id}/manage-profile/security`, `${id}/manage-profile/security/two-step-verification`),
  ...at('likely', `${id}/manage-profile/security/two-step-verification/devices`),
  {
    url: `${id}/manage-profile/security`,
    signs: field({ 'says-two-step': 1, 'says-set-up': 1 }),
    sure: 'certain',
  },
];
