import { bbRepo, bbSignIn, bbSteps, field, type KindSample } from './shared.samples.ts';

export const bitbucketCodeSamples: readonly KindSample[] = [
  { url: bbSignIn, signs: field({ dialog: 1, 'one-time-code-field': 1 }), sure: 'likely' },
  { url: bbSignIn, signs: field({ 'one-time-code-field': 1 }), sure: 'likely' },
  { url: bbSignIn, signs: field({ 'code-field': 1 }), sure: 'unsure' },
  { url: bbRepo, signs: field({ dialog: 1, 'code-boxes': 6 }), sure: 'likely' },
  {
    url: bbRepo,
    signs: field({ dialog: 1, 'code-field': 1, 'says-two-step': 1 }),
    sure: 'likely',
  },
  { url: bbRepo, signs: field({ dialog: 1, 'code-field': 1 }), sure: 'unsure' },
  { url: bbSteps, signs: field({ dialog: 1, 'one-time-code-field': 1 }), sure: 'likely' },
];
