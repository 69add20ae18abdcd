import { field, id, type KindSample, login } from './shared.samples.ts';

export const atlassianSetUpSamples: readonly KindSample[] = [
  {
    url: login,
    signs: field({ 'set-up-steps': 1 }),
    sure: 'likely',
    why: 'organisation-requires',
  },
  {
    url: login,
    signs: field({ 'qr-picture': 1, 'one-time-code-field': 1 }),
    sure: 'likely',
    why: 'organisation-requires',
  },
  {
    url: `${id}/manage-profile/security/two-step-verification`,
    signs: field({ 'set-up-steps': 1, 'qr-picture': 1 }),
    sure: 'certain',
    why: 'own-choice',
  },
  {
    url: `${id}/manage-profile/security/two-step-verification`,
    signs: field({ 'set-up-steps': 1, 'otp-code-field': 1 }),
    sure: 'certain',
  },
  {
    url: `${id}/manage-profile/security/two-step-verification`,
    signs: field({ 'secret-shown': 1, 'qr-picture': 1, 'says-recovery': 1, 'says-set-up': 1 }),
    sure: 'likely',
  },
];
