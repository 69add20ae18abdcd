import type { Kind } from './kind.ts';
import { addressDecides } from './page-state-lists.ts';
import { helpSignIn } from './ways.ts';
import { atWork } from './who-can-help.ts';

export const atlassianPasswordReset: Kind = {
  layer: 'atlassian',
  wants: 'email-address',
  why: 'signing-in',
  roles: [],
  facts: [14],
  rows: [{ where: ['account-reset'], shows: addressDecides, sure: 'address' }],

  headline: 'head_password_reset',
  steps: ['step_reset_link', 'step_reset_not_second_step'],
  next: null,
  lost: atWork,
  ways: [helpSignIn],
  claims: [],
  banner: null,
};
