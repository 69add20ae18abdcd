import { at, field, id, jwt, type KindSample } from './shared.samples.ts';

export const atlassianSuggestionSamples: readonly KindSample[] = [
  ...at('certain', `${id}/login/security-screen`, `${id}/login/security-screen?token=${jwt({ scope: 'MfaPromote' })}`),
  ...at('likely', `${id}/login/security-screen?token=${jwt({ scope: 'MfaEnrol' })}`),
  {
    url: `${id}/login/security-screen`,
    signs: field({ 'suggestion-buttons': 1 }),
    sure: 'certain',
    why: 'suggested',
  },
];
