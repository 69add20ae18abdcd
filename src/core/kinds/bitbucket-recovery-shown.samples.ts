import { bbRepo, bbSteps, field, type KindSample } from './shared.samples.ts';

export const bitbucketRecoveryShownSamples: readonly KindSample[] = [
  {
    url: bbRepo,
    signs: field({ dialog: 1, 'code-list': 6, 'says-save-codes': 1, 'says-recovery': 1 }),
    sure: 'unsure',
    afterSignIn: 'likely',
  },
  {
    url: bbSteps,
    signs: field({ 'code-list': 6, 'says-save-codes': 1 }),
    sure: 'likely',
    why: 'own-choice',
  },
  // Sessions and security keys are listed there too.
  {
    url: bbSteps,
    signs: field({ 'code-list': 6 }),
    sure: 'unsure',
    why: 'own-choice',
  },
];
