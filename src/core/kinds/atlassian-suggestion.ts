import type { Kind } from './kind.ts';
import { at, field, id, jwt, type Samples } from './sample.ts';
import { accountAny, addressDecides } from './shared-rows.ts';
import { bitbucketCodeAhead } from './shared-words.ts';

/** The "Security review", which can be dismissed. */
export const atlassianSuggestion: Kind = {
  layer: 'atlassian',
  wants: 'decision',
  why: 'suggested',
  roles: [],
  facts: [8],
  rows: [
    { where: [...accountAny, 'account-step-up'], shows: ['suggestion'], sure: 'certain' },
    { where: ['account-review'], shows: addressDecides, sure: 'address' },
  ],

  headline: 'head_suggestion',
  steps: ['step_suggestion_choose', 'step_suggestion_worth', 'step_settings_separate_atlassian'],
  next: bitbucketCodeAhead('next_signed_in'),
  lost: [],
  ways: [],
  claims: ['claim_review_dismiss', 'claim_separate'],
  banner: null,
};

export const atlassianSuggestionSamples: Samples = () => [
  ...at('certain', `${id}/login/security-screen`, `${id}/login/security-screen?token=${jwt({ scope: 'MfaPromote' })}`),
  ...at('likely', `${id}/login/security-screen?token=${jwt({ scope: 'MfaEnrol' })}`),
  {
    url: `${id}/login/security-screen`,
    signs: field({ 'suggestion-buttons': 1 }),
    sure: 'certain',
    why: 'suggested',
  },
];
