import { bbRepo, field, type KindSample } from './shared.samples.ts';

export const bitbucketBlockedSamples: readonly KindSample[] = [
  {
    url: 'https://bitbucket.org/acme-team/widgets',
    signs: field({ 'blocking-message': 1, 'says-set-up': 1 }),
    sure: 'likely',
    why: 'workspace-requires',
  },
  ...[field({ 'blocking-message': 2 }), field({ 'blocking-message': 1, 'says-required': 1 })].map(
    (signs): KindSample => ({ url: bbRepo, signs, sure: 'likely', why: 'workspace-requires' }),
  ),
  {
    url: bbRepo,
    signs: field({ dialog: 1, 'blocking-message': 1, 'says-required': 1 }),
    sure: 'unsure',
    afterSignIn: 'likely',
    why: 'workspace-requires',
  },
];
