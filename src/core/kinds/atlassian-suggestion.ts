import type { Kind } from './kind.ts';
import { addressDecides } from './page-state-lists.ts';
import { bitbucketCodeAhead } from './shared-sentences.ts';
import { accountAny } from './where-lists.ts';

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
