import { at, field, id, type KindSample, login } from './shared.samples.ts';

export const atlassianSignInSamples: readonly KindSample[] = [
  // A code page at these addresses looks the same by its address.
  ...at(
    'likely',
    `${id}/`,
    `${id}/login`,
    `${id}/login/`,
    `${id}/login?application=bitbucket&continue=https%3A%2F%2Fbitbucket.org%2Faccount%2Fsignin%2F%3Fnext%3D%252F%26redirectCount%3D1`,
  ),
  {
    url: login,
    signs: field({ 'known-sign-in-field': 1, 'email-field': 1 }),
    sure: 'certain',
    wants: 'email-address',
  },
  {
    url: login,
    signs: field({ 'known-sign-in-field': 1, 'password-field': 1 }),
    sure: 'certain',
    wants: 'password',
  },
  { url: login, signs: field({}), sure: 'unsure', wants: 'email-address' },
  // A postal code, an amount: what only looks like a code belongs to a form, or to who knows what.
  {
    url: login,
    signs: field({ 'code-field': 1, 'email-field': 1, 'known-sign-in-field': 1 }),
    sure: 'certain',
  },
  // A picture beside a form to sign in with leads to an app.
  {
    url: login,
    signs: field({ 'email-field': 1, 'qr-picture': 1, 'says-set-up': 1, 'says-two-step': 1 }),
    sure: 'certain',
  },
  {
    url: login,
    signs: field({ 'known-sign-in-field': 1, 'email-field': 1, 'qr-picture': 1, 'says-set-up': 1, 'says-app-code': 1 }),
    sure: 'certain',
  },
];
