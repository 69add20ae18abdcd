import { forcedBanner } from './banner-drafts.ts';
import type { Kind } from './kind.ts';
import { loneCode } from './page-state-lists.ts';
import { helpStep } from './ways.ts';
import { accountAny, onTheWay } from './where-lists.ts';
import { atWork } from './who-can-help.ts';

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
  steps: ['step_have_app', 'step_scan'],
  next: 'next_recovery_key',
  lost: atWork,
  ways: [helpStep],
  claims: ['claim_enforced_set_up', 'claim_atlassian_methods', 'claim_recovery_key_single'],
  banner: forcedBanner('organisation-requires', 'banner_set_up_atlassian', 'banner_set_up_next_key'),
};
