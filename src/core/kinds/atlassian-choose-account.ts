import type { Kind } from './kind.ts';
import { quiet, shown } from './page-state-lists.ts';
import { helpSignIn } from './ways.ts';

export const atlassianChooseAccount: Kind = {
  layer: 'atlassian',
  wants: 'account-choice',
  why: 'signing-in',
  roles: ['journey-start', 'sign-in', 'invited-step', 'prompt', 'sign-in-step', 'user-may-change'],
  facts: [3],
  rows: [{ where: ['account-choice'], shows: [...quiet, 'security-key', ...shown, 'email'], sure: 'address' }],

  headline: 'head_choose_account',
  steps: ['step_choose_account'],
  next: 'next_password',
  lost: [],
  ways: [helpSignIn],
  claims: ['claim_host_decides'],
  banner: null,
};
