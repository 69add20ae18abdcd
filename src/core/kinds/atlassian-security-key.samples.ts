import { field, id, type KindSample, login } from './shared.samples.ts';

export const atlassianSecurityKeySamples: readonly KindSample[] = [
  {
    url: login,
    signs: field({ 'security-key-link': 1, 'says-security-key': 1 }),
    sure: 'certain',
  },
  { url: login, signs: field({ 'says-security-key': 1 }), sure: 'likely' },
  {
    url: `${id}/login/select-account`,
    signs: field({ 'security-key-link': 1, 'says-security-key': 1 }),
    sure: 'certain',
  },
];
