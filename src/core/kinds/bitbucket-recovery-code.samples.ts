import { bbSignIn, field, type KindSample } from './shared.samples.ts';

export const bitbucketRecoveryCodeSamples: readonly KindSample[] = [
  { url: bbSignIn, signs: field({ 'recovery-field': 1 }), sure: 'likely' },
];
