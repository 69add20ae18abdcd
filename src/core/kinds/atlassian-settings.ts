import type { Kind } from './kind.ts';
import { atlassianTwoStep, bitbucketTwoStep } from './official-links.ts';
import { at, field, id, type Samples } from './sample.ts';
import { form, quiet, shown, talk } from './shared-rows.ts';

export const atlassianSettings: Kind = {
  layer: 'atlassian',
  wants: 'nothing',
  why: 'own-choice',
  roles: ['settings'],
  facts: [11, 'A20'],
  rows: [
    {
      where: ['account-security'],
      shows: [...quiet.filter((state) => state !== 'error'), ...talk, ...form, 'bare-list', 'recovery-field'],
      sure: 'address',
    },
    { where: ['account-passkeys'], shows: [...quiet, ...talk, ...form, ...shown], sure: 'address' },
  ],

  headline: ({ place: { where } }) =>
    where === 'account-passkeys' ? 'head_atlassian_passkeys' : 'head_atlassian_settings',
  steps: ({ place: { where } }) => [
    'step_nothing_now',
    where === 'account-passkeys' ? 'step_passkey_not_bitbucket' : 'step_settings_separate_atlassian',
  ],
  next: null,
  lost: [],
  ways: [atlassianTwoStep, bitbucketTwoStep],
  claims: ({ place: { where } }) => [
    'claim_separate',
    ...(where === 'account-passkeys' ? (['claim_passkeys', 'claim_passkey_not_bitbucket'] as const) : []),
    'claim_managed_reset',
  ],
  banner: null,
};

export const atlassianSettingsSamples: Samples = () => [
  ...at('certain', `${id}/manage-profile/security`, `${id}/manage-profile/security/two-step-verification`),
  ...at('certain', `${id}/manage-profile/security/passkeys`),
  ...at(
    'likely',
    `${id}/manage-profile/security/two-step-verification/devices`,
    `${id}/manage-profile/security/passkeys/new`,
  ),
  {
    url: `${id}/manage-profile/security/passkeys`,
    signs: field({ button: 1, 'says-security-key': 1, 'says-set-up': 1 }),
    sure: 'certain',
  },
  {
    url: `${id}/manage-profile/security`,
    signs: field({ 'says-two-step': 1, 'says-set-up': 1 }),
    sure: 'certain',
  },
];
