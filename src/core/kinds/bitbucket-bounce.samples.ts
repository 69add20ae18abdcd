import { at, bbSignIn, field, type KindSample } from './shared.samples.ts';

export const bitbucketBounceSamples: readonly KindSample[] = [
  ...at(
    'certain',
    'https://bitbucket.org/account/signin',
    'https://bitbucket.org/account/signin/?next=%2Fimage',
    'https://bitbucket.org/socialauth/login/atlassianid/?next=%2Facme-team%2Fwidgets',
  ),
  ...at('likely', 'https://bitbucket.org/account/signin/two-step'),
  // A form there is no bounce: it may be a code field that says nothing of itself.
  { url: bbSignIn, signs: field({ 'password-field': 1, button: 1 }), sure: 'unsure' },
];
