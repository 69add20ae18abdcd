import { bbRepo, bbSignIn, field, type KindSample } from './shared.samples.ts';

export const bitbucketSecurityKeySamples: readonly KindSample[] = [
  {
    url: bbRepo,
    signs: field({ dialog: 1, 'says-security-key': 1, 'says-two-step': 1 }),
    sure: 'unsure',
    afterSignIn: 'likely',
  },
  { url: bbSignIn, signs: field({ dialog: 1, 'says-security-key': 1 }), sure: 'likely' },
];
