import { field, type KindSample, login } from './shared.samples.ts';

export const atlassianRecoveryKeySamples: readonly KindSample[] = [
  {
    url: login,
    signs: field({ 'known-recovery-field': 1, 'recovery-field': 1 }),
    sure: 'certain',
  },
  {
    url: login,
    signs: field({ 'recovery-field': 1, 'says-recovery': 1 }),
    sure: 'likely',
  },
];
