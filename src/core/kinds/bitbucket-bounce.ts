import type { Kind } from './kind.ts';
import { at, bbSignIn, field, type Samples } from './sample.ts';
import { form } from './shared-rows.ts';

/** Bitbucket's sign-in address, which sends users to the Atlassian account and takes them back from there. */
export const bitbucketBounce: Kind = {
  layer: 'atlassian',
  wants: 'nothing',
  why: 'signing-in',
  roles: ['journey-start', 'invited-step', 'passing', 'sign-in-step'],
  facts: [19],
  // If there is something to press, the page may be a prompt in a language that we have no words for. No row claims it,
  // because naming the Atlassian account would then name the wrong lock.
  rows: [
    { where: ['bitbucket-sign-in', 'bitbucket-stop'], shows: ['blank', 'something'], sure: 'address' },
    // A form is from before the move to Atlassian accounts, or a code field that says nothing about codes.
    { where: ['bitbucket-sign-in', 'bitbucket-stop'], shows: form, sure: 'unsure' },
  ],

  // On the way back from the Atlassian account, it is Bitbucket's turn.
  headline: ({ verdict: { sure } }) => (sure === 'unsure' ? 'head_bitbucket_back' : 'head_bitbucket_bounce'),
  whySigningIn: 'why_passing',
  steps: ['step_wait'],
  next: 'next_sign_in',
  lost: [],
  ways: [],
  claims: ['claim_host_decides'],
  banner: null,
};

export const bitbucketBounceSamples: Samples = () => [
  ...at(
    'certain',
    'https://bitbucket.org/account/signin',
    'https://bitbucket.org/account/signin/?next=%2Fimage',
    'https://bitbucket.org/socialauth/login/atlassianid/?next=%2Facme-team%2Fwidgets',
  ),
  ...at(
    'likely',
    'https://bitbucket.org/account/signin/two-step',
    'https://bitbucket.org/socialauth/complete/atlassianid/?janrain_nonce=2019-03-12T00%3A34%3A21ZAbCdEf',
  ),
  // With a form it's no bounce: it may be a code field that says nothing about itself.
  { url: bbSignIn, signs: field({ 'password-field': 1, button: 1 }), sure: 'unsure' },
];
