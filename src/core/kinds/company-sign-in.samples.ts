import { at, field, type KindSample } from './shared.samples.ts';

export const companySignInSamples: readonly KindSample[] = [
  ...at(
    'unsure',
    'https://login.microsoftonline.com/common/oauth2/v2.0/authorize',
    'https://accounts.google.com/signin',
    'https://acme.okta.com/login/login.htm',
    'https://acme.okta-emea.com/',
    'https://acme.oktapreview.com/',
    'https://acme.onelogin.com/login2/',
  ),
  {
    url: 'https://acme.okta.com/signin/verify',
    signs: field({ 'company-field': 1 }),
    sure: 'unsure',
    afterSignIn: 'likely',
    wants: 'app-code',
  },
  // The provider's own host belongs to no tenant.
  {
    url: 'https://login.microsoftonline.com/common/login',
    signs: field({ 'code-field': 1 }),
    sure: 'likely',
    wants: 'app-code',
  },
  {
    url: 'https://login.microsoftonline.com/',
    signs: field({ 'company-field': 1, 'password-field': 1 }),
    sure: 'likely',
    wants: 'password',
  },
];
