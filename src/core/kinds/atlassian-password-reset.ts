import type { Kind } from './kind.ts';
import { helpSignIn } from './official-links.ts';
import { at, id, type Samples } from './sample.ts';
import { addressDecides } from './shared-rows.ts';
import { atWork } from './shared-words.ts';

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

export const atlassianPasswordResetSamples: Samples = () => [
  ...at(
    'certain',
    `${id}/login/resetpassword?application=bitbucket`,
    `${id}/login/resetpassword?email=first.last%40example.com`,
  ),
];
