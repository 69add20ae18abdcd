import { field, id, type KindSample } from './shared.samples.ts';

export const atlassianRecoveryShownSamples: readonly KindSample[] = [
  {
    url: `${id}/manage-profile/security/two-step-verification`,
    signs: field({ 'key-shown': 1, 'says-recovery': 1 }),
    sure: 'likely',
  },
  // The letters of a recovery key were never seen: they may be those of an app's keys.
  {
    url: `${id}/manage-profile/security/two-step-verification`,
    signs: field({ 'secret-shown': 1, 'says-recovery': 1, 'says-set-up': 1 }),
    sure: 'likely',
  },
];
