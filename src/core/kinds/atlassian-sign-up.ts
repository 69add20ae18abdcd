import type { Kind } from './kind.ts';
import { helpSignIn } from './official-links.ts';
import { at, field, id, jwt, type Samples } from './sample.ts';
import { arrivalDecides } from './shared-rows.ts';

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

export const atlassianSignUpSamples: Samples = () => [
  ...at(
    'certain',
    `${id}/signup`,
    `${id}/signup?application=bitbucket&continue=`,
    `${id}/signup/welcome?token=${jwt({ sub: 'user@example.com' })}`,
    `${id}/signup/welcome/sent?application=trello`,
  ),
  ...at('likely', `${id}/profile/signUp.action?application=mpac`),
  {
    url: `${id}/signup`,
    signs: field({ 'code-field': 1, 'email-field': 1 }),
    sure: 'certain',
  },
];
