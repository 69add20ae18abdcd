import type { Kind } from './kind.ts';
import { bbRepo, bbSteps, field, type Samples } from './sample.ts';
import { bitbucketElsewhere, saving } from './shared-rows.ts';
import { banner, bitbucketHelp } from './shared-words.ts';
import type { Situation } from './situation.ts';

export const bitbucketRecoveryShown: Kind = {
  layer: 'bitbucket',
  wants: 'save-recovery',
  why: 'own-choice',
  roles: ['workspace-may-require', 'recovery-shown'],
  facts: [21],
  rows: [
    { where: ['bitbucket-security'], shows: saving, sure: 'likely' },
    // Settings have lists of sessions and of security keys too.
    { where: ['bitbucket-security'], shows: ['bare-list'], sure: 'unsure' },
    // A list to save may be a list of commits.
    {
      where: bitbucketElsewhere,
      dialog: 'needed',
      shows: ['recovery-list'],
      needs: ['says-recovery'],
      sure: 'likely',
    },
    { where: ['bitbucket-sign-in'], dialog: 'never', shows: ['recovery-list'], sure: 'likely' },
  ],

  headline: (here) => (mayBeCodes(here) ? 'head_are_these_codes' : 'head_bitbucket_recovery_shown'),
  steps: (here) => [mayBeCodes(here) ? 'step_if_codes' : 'step_print_them', 'step_two_places', 'step_may_not_return'],
  asks: mayBeCodes,
  next: 'next_ask_each_time',
  lost: ['lost_not_saved_codes', 'lost_bitbucket_nobody'],
  ways: [],
  claims: ['claim_assumed_page', 'claim_recovery_codes_list', ...bitbucketHelp],
  banner: (here) => banner(mayBeCodes(here) ? 'banner_are_these_codes' : 'banner_save_codes', 'banner_save_codes_next'),
};

/**
 * A list in the settings that no words explain: codes that aren't saved now may never be seen again, so we ask. Above
 * what people write it may be theirs, and nothing is asked.
 */
function mayBeCodes({ verdict, doubt, place }: Situation): boolean {
  return verdict.sure === 'unsure' && doubt === undefined && place.where === 'bitbucket-security';
}

export const bitbucketRecoveryShownSamples: Samples = () => [
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
