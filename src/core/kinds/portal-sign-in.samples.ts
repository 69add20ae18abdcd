import { at, field, type KindSample } from './shared.samples.ts';

export const portalSignInSamples: readonly KindSample[] = [
  ...at('likely', 'https://acme-team.atlassian.net/servicedesk/customer/user/login?destination=portals'),
  {
    url: 'https://acme-team.atlassian.net/servicedesk/customer/user/login',
    signs: field({ 'password-field': 1 }),
    sure: 'likely',
    wants: 'password',
  },
];
