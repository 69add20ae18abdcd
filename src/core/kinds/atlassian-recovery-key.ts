import { strip } from './banner-drafts.ts';
import { accountHelp } from './claims.ts';
import type { Kind } from './kind.ts';
import { helpStep } from './ways.ts';
import { accountAny, onTheWay } from './where-lists.ts';
import { withAccount } from './who-can-help.ts';

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
