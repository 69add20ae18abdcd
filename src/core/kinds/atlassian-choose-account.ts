import type { Kind } from './kind.ts';
import { helpSignIn } from './official-links.ts';
import { at, id, type Samples } from './sample.ts';
import { quiet, shown } from './shared-rows.ts';

export const atlassianChooseAccount: Kind = {
  layer: 'atlassian',
  wants: 'account-choice',
  why: 'signing-in',
  roles: ['journey-start', 'sign-in', 'invited-step', 'prompt', 'sign-in-step', 'user-may-change'],
  facts: [3],
  rows: [{ where: ['account-choice'], shows: [...quiet, 'security-key', ...shown, 'email'], sure: 'address' }],

  headline: 'head_choose_account',
  steps: ({ earlier: { invited } }) => [invited ? 'step_choose_invited_account' : 'step_choose_account'],
  next: 'next_password',
  lost: [],
  ways: [helpSignIn],
  claims: ['claim_host_decides'],
  banner: null,
};

export const atlassianChooseAccountSamples: Samples = () => [
  ...at(
    'certain',
    `${id}/login/select-account?application=bitbucket&continue=https%3A%2F%2Fbitbucket.org%2Faccount%2Fsignin%2F`,
    `${id}/login/select-account?continue=https%3A%2F%2Fexample.atlassian.net%2Fwiki#top`,
  ),
];
