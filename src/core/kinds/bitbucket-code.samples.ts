import { bbRepo, bbSignIn, bbSteps, field, type KindSample } from './shared.samples.ts';

export const bitbucketCodeSamples: readonly KindSample[] = [
  { url: bbSignIn, signs: field({ dialog: 1, 'one-time-code-field': 1 }), sure: 'likely' },
  { url: bbSignIn, signs: field({ 'one-time-code-field': 1 }), sure: 'likely' },
  { url: bbSignIn, signs: field({ 'code-field': 1 }), sure: 'unsure' },
  // Where people write, a prompt is only likely straight after a sign-in.
  {
    url: bbRepo,
    signs: field({ dialog: 1, 'code-boxes': 6 }),
    sure: 'unsure',
    afterSignIn: 'likely',
  },
  {
    url: 'https://bitbucket.org/acme-team/widgets/raw/0f1e2d/page.html',
    signs: field({ dialog: 1, 'one-time-code-field': 1 }),
    sure: 'unsure',
    afterSignIn: 'likely',
  },
  {
    url: 'https://bitbucket.org/acme-team/invite-only/',
    signs: field({ dialog: 1, 'one-time-code-field': 1 }),
    sure: 'unsure',
    afterSignIn: 'likely',
  },
  // Pages of Bitbucket that no one writes on.
  {
    url: 'https://bitbucket.org/dashboard/overview',
    signs: field({ dialog: 1, 'one-time-code-field': 1 }),
    sure: 'likely',
  },
  {
    url: bbRepo,
    signs: field({ dialog: 1, 'code-field': 1, 'says-two-step': 1 }),
    sure: 'unsure',
    afterSignIn: 'likely',
  },
  { url: bbRepo, signs: field({ dialog: 1, 'code-field': 1 }), sure: 'unsure' },
  { url: bbSteps, signs: field({ dialog: 1, 'one-time-code-field': 1 }), sure: 'likely' },
];
