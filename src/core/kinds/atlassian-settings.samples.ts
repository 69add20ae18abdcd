import { at, field, id, type KindSample } from './shared.samples.ts';

export const atlassianSettingsSamples: readonly KindSample[] = [
  ...at('certain', `${id}/manage-profile/security`, `${id}/manage-profile/security/two-step-verification`),
  ...at('likely', `${id}/manage-profile/security/two-step-verification/devices`),
  {
    url: `${id}/manage-profile/security`,
    signs: field({ 'says-two-step': 1, 'says-set-up': 1 }),
    sure: 'certain',
  },
];
