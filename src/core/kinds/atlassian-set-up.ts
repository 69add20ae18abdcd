import type { Kind } from './kind.ts';
import { bitbucketTwoStep, helpStep } from './official-links.ts';
import { field, id, login, type Samples } from './sample.ts';
import { accountAny, loneCode, onTheWay } from './shared-rows.ts';
import { atWork, forcedBanner, wrongSettings } from './shared-words.ts';
import type { Situation } from './situation.ts';

export const atlassianSetUp: Kind = {
  layer: 'atlassian',
  wants: 'set-up',
  why: 'own-choice',
  roles: ['organisation-may-require', 'set-up'],
  facts: [11, 12],
  rows: [
    { where: accountAny, shows: ['set-up-steps'], sure: 'certain' },
    { where: [...onTheWay, 'account-security', 'account-elsewhere'], shows: ['set-up'], sure: 'likely' },
    {
      where: ['account-sign-in', 'account-sign-in-step', 'account-security'],
      shows: ['bare-picture'],
      sure: 'unsure',
    },
    // The set-up asks for a first code.
    { where: ['account-security'], shows: ['shared-code'], sure: 'certain' },
    { where: ['account-security'], shows: ['app-code', 'one-time-code', ...loneCode], sure: 'unsure' },
  ],

  headline: 'head_atlassian_set_up',
  steps: (here) => [...(isForced(here) ? [] : wrongSettings(here)), 'step_have_app', 'step_scan'],
  next: 'next_recovery_key',
  lost: atWork,
  ways: (here) => (wrongSettings(here).length > 0 && !isForced(here) ? [bitbucketTwoStep, helpStep] : [helpStep]),
  claims: ['claim_enforced_set_up', 'claim_atlassian_methods', 'claim_recovery_key_single'],
  banner: forcedBanner('organisation-requires', 'banner_set_up_atlassian', 'banner_set_up_next_key'),
};

const isForced = ({ verdict: { why } }: Situation): boolean => why === 'organisation-requires';

export const atlassianSetUpSamples: Samples = () => [
  {
    url: login,
    signs: field({ 'set-up-steps': 1 }),
    sure: 'likely',
    why: 'organisation-requires',
  },
  {
    url: login,
    signs: field({ 'qr-picture': 1, 'one-time-code-field': 1 }),
    sure: 'likely',
    why: 'organisation-requires',
  },
  {
    url: `${id}/manage-profile/security/two-step-verification`,
    signs: field({ 'set-up-steps': 1, 'qr-picture': 1 }),
    sure: 'certain',
    why: 'own-choice',
  },
  {
    url: `${id}/manage-profile/security/two-step-verification`,
    signs: field({ 'set-up-steps': 1, 'otp-code-field': 1 }),
    sure: 'certain',
  },
  {
    url: `${id}/manage-profile/security/two-step-verification`,
    signs: field({ 'secret-shown': 1, 'qr-picture': 1, 'says-recovery': 1, 'says-set-up': 1 }),
    sure: 'likely',
  },
];
