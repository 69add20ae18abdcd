import { bbSignIn, field, type KindSample } from './shared.samples.ts';

export const bitbucketRecoveryCodeSamples: readonly KindSample[] = [
  {
    url: 'https://bitbucket.org/acme-team/workspace/settings/groups',
    signs: field({ dialog: 1, 'recovery-field': 1 }),
    sure: 'unsure',
    afterSignIn: 'likely',
  },
  { url: bbSignIn, signs: field({ 'recovery-field': 1 }), sure: 'likely' },
];
