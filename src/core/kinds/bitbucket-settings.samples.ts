import { at, bbSteps, field, type KindSample } from './shared.samples.ts';

export const bitbucketSettingsSamples: readonly KindSample[] = [
  ...at(
    'certain',
    'https://bitbucket.org/account/settings/two-step-verification',
    'https://bitbucket.org/account/settings/two-step-verification/manage',
  ),
  { url: bbSteps, signs: field({ 'password-field': 1 }), sure: 'certain' },
];
