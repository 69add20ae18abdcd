import { bbRepo, bbSteps, field, type KindSample } from './shared.samples.ts';

export const bitbucketSetUpSamples: readonly KindSample[] = [
  {
    url: bbRepo,
    signs: field({ dialog: 1, 'qr-picture': 1, 'says-set-up': 1, 'says-two-step': 1 }),
    sure: 'unsure',
    afterSignIn: 'likely',
  },
  {
    url: bbRepo,
    signs: field({ dialog: 1, 'qr-picture': 1, 'code-field': 1 }),
    sure: 'unsure',
    afterSignIn: 'likely',
  },
  {
    url: bbSteps,
    signs: field({ 'qr-picture': 1, 'secret-shown': 1, 'code-field': 1 }),
    sure: 'likely',
    why: 'own-choice',
  },
];
