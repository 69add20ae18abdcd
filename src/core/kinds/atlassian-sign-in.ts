import type { Kind } from './kind.ts';
import { blocked, form, shown } from './page-state-lists.ts';
import { emailOrPassword } from './shared-sentences.ts';
import { helpSignIn } from './ways.ts';

export const atlassianSignIn: Kind = {
  layer: 'atlassian',
  wants: 'email-address',
  wantsIn: { password: 'password' },
  why: 'signing-in',
  roles: ['journey-start', 'sign-in', 'invited-step', 'prompt', 'sign-in-step', 'user-may-change'],
  facts: [1, 2],
  rows: [
    { where: ['account-sign-in', 'account-sign-in-step'], shows: form, sure: 'field' },
    { where: ['account-sign-in'], shows: ['blank'], sure: 'likely' },
    {
      where: ['account-sign-in'],
      shows: ['something', 'silent-prompt', ...blocked, ...shown.filter((state) => state !== 'bare-picture')],
      sure: 'unsure',
    },
    { where: ['account-choice'], shows: ['password'], sure: 'likely' },
  ],

  headline: emailOrPassword('head_sign_in_email', 'head_sign_in_password'),
  steps: ({ verdict: { wants }, earlier: { invited } }) => {
    if (wants === 'password') return ['step_type_password'];
    return [invited ? 'step_type_invited_email' : 'step_type_email', 'step_same_address'];
  },
  next: emailOrPassword('next_password', 'next_code_maybe'),
  lost: ['lost_password'],
  ways: [helpSignIn],
  claims: ['claim_host_decides'],
  banner: null,
};
