import type { Kind } from './kind.ts';
import { arrivalDecides } from './page-state-lists.ts';
import { helpSignIn } from './ways.ts';

export const atlassianSignUp: Kind = {
  layer: 'atlassian',
  wants: 'email-address',
  why: 'signing-in',
  roles: ['journey-start', 'invited-step'],
  facts: [15],
  rows: [{ where: ['account-sign-up'], shows: arrivalDecides, sure: 'address' }],

  headline: 'head_sign_up',
  steps: ({ earlier: { invited } }) => [invited ? 'step_type_invited_email' : 'step_sign_up', 'step_sign_up_have_one'],
  next: 'next_check_mail',
  lost: ({ verdict: { why } }) => (why === 'invited' ? ['lost_inviter'] : []),
  ways: [helpSignIn],
  claims: ['claim_sign_in_check'],
  banner: null,
};
