import { banner } from './banner-drafts.ts';
import { accountHelp } from './claims.ts';
import type { Kind } from './kind.ts';
import { saving } from './page-state-lists.ts';
import { bitbucketCodeAhead } from './shared-sentences.ts';
import { onTheWay } from './where-lists.ts';
import { withAccount } from './who-can-help.ts';

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
    { where: ['account-security'], shows: ['bare-key'], sure: 'unsure' },
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
