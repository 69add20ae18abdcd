import type { Kind } from './kind.ts';
import { helpStep } from './official-links.ts';
import { field, login, type Samples } from './sample.ts';
import { accountAny, onTheWay } from './shared-rows.ts';
import { accountHelp, strip, withAccount } from './shared-words.ts';

export const atlassianRecoveryKey: Kind = {
  layer: 'atlassian',
  wants: 'recovery-key',
  why: 'signing-in',
  roles: ['journey-start', 'prompt', 'sign-in-step', 'second-step', 'recovery-asked'],
  facts: [6, 7],
  rows: [
    { where: [...accountAny, 'account-step-up'], shows: ['known-recovery-field'], sure: 'certain' },
    { where: onTheWay, shows: ['recovery-field'], sure: 'likely' },
  ],

  headline: 'head_atlassian_recovery_key',
  steps: ['step_newest_recovery_key', 'step_recovery_key_once'],
  next: 'next_after_recovery_key',
  lost: withAccount,
  ways: [helpStep],
  claims: ['claim_recovery_key_single', ...accountHelp],
  banner: strip('strip_atlassian_recovery_key'),
};

export const atlassianRecoveryKeySamples: Samples = () => [
  {
    url: login,
    signs: field({ 'known-recovery-field': 1, 'recovery-field': 1 }),
    sure: 'certain',
  },
  {
    url: login,
    signs: field({ 'recovery-field': 1, 'says-recovery': 1 }),
    sure: 'likely',
  },
];
