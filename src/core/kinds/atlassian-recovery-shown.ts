import type { Kind } from './kind.ts';
import { field, id, type Samples } from './sample.ts';
import { onTheWay, saving } from './shared-rows.ts';
import { accountHelp, banner, bitbucketCodeAhead, withAccount } from './shared-words.ts';

export const atlassianRecoveryShown: Kind = {
  layer: 'atlassian',
  wants: 'save-recovery',
  why: 'own-choice',
  roles: ['organisation-may-require', 'recovery-shown'],
  facts: [11],
  rows: [
    { where: [...onTheWay, 'account-security'], shows: saving, sure: 'likely' },
    // There, a key to save may belong to a program.
    { where: ['account-elsewhere'], shows: saving, needs: ['says-recovery'], sure: 'likely' },
    { where: ['account-security'], shows: ['bare-secret', 'bare-key'], sure: 'unsure' },
  ],

  headline: 'head_atlassian_recovery_shown',
  whySigningIn: 'why_new_recovery_key',
  steps: ['step_print_it', 'step_two_places', 'step_may_not_return'],
  next: bitbucketCodeAhead('next_signed_in'),
  lost: (here) => ['lost_not_saved_key', ...withAccount(here)],
  ways: [],
  claims: ['claim_recovery_key_single', ...accountHelp],
  banner: banner('banner_save_key', 'banner_save_key_next'),
};

export const atlassianRecoveryShownSamples: Samples = () => [
  {
    url: `${id}/manage-profile/security/two-step-verification`,
    signs: field({ 'key-shown': 1, 'says-recovery': 1 }),
    sure: 'likely',
  },
  // The letters of a recovery key were never seen: they may be the same as those of an app's keys.
  {
    url: `${id}/manage-profile/security/two-step-verification`,
    signs: field({ 'secret-shown': 1, 'says-recovery': 1, 'says-set-up': 1 }),
    sure: 'likely',
  },
];
