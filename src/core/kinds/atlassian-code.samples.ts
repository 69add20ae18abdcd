import { field, id, type KindSample, login } from './shared.samples.ts';

export const atlassianCodeSamples: readonly KindSample[] = [
  { url: login, signs: field({ 'atlassian-code-field': 1, 'code-field': 1 }), sure: 'certain' },
  { url: login, signs: field({ 'otp-code-field': 1, 'code-field': 1 }), sure: 'certain' },
  { url: login, signs: field({ 'one-time-code-field': 1, 'says-app-code': 1 }), sure: 'likely' },
  { url: login, signs: field({ 'one-time-code-field': 1 }), sure: 'unsure' },
  { url: login, signs: field({ 'code-boxes': 8 }), sure: 'unsure' },
  {
    url: 'https://auth.atlassian.com/mf',
    signs: field({ 'atlassian-code-field': 1 }),
    sure: 'certain',
  },
  {
    url: login,
    signs: field({ 'atlassian-code-field': 1, 'known-sign-in-field': 1, 'email-field': 1 }),
    sure: 'likely',
  },
  { url: login, signs: field({ 'code-field': 1, 'says-two-step': 1 }), sure: 'likely' },
  { url: 'https://auth.atlassian.com/mfa', signs: field({ 'code-field': 1 }), sure: 'unsure' },
  {
    url: `${id}/signup/invite`,
    signs: field({ 'one-time-code-field': 1, 'says-app-code': 1 }),
    sure: 'likely',
  },
  {
    url: `${id}/step-up/start?continue=https%3A%2F%2Facme-team.atlassian.net%2Fwiki`,
    signs: field({ 'one-time-code-field': 1, 'says-app-code': 1 }),
    sure: 'likely',
    why: 'signing-in',
  },
];
