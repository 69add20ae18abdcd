import { forcedBanner } from './banner-drafts.ts';
import type { Kind } from './kind.ts';
import { blocked } from './page-state-lists.ts';
import { passwordFirst } from './shared-sentences.ts';
import { bitbucketTwoStep, helpRequired } from './ways.ts';
import { withRequirement } from './who-can-help.ts';

/** A workspace requires Bitbucket's own two-step verification and withholds its content until the user has it. */
export const bitbucketBlocked: Kind = {
  layer: 'bitbucket',
  wants: 'set-up',
  why: 'workspace-requires',
  roles: ['journey-start', 'block'],
  facts: [22, 'B4'],
  rows: [
    {
      where: ['bitbucket-content', 'bitbucket-written', 'bitbucket-raw', 'bitbucket-invitation'],
      dialog: 'never',
      shows: ['blocked'],
      sure: 'likely',
    },
    // A short text that anyone wrote, with a link in it, looks the same: the words must say what is wanted.
    {
      where: ['bitbucket-content', 'bitbucket-invitation'],
      dialog: 'never',
      shows: ['link-in-words'],
      needs: ['says-required', 'says-set-up'],
      sure: 'likely',
    },
    {
      where: ['bitbucket-written', 'bitbucket-raw'],
      dialog: 'never',
      shows: ['link-in-words'],
      needs: ['says-required'],
      sure: 'likely',
    },
    // Tips, news and menus in a dialog lead to the settings too, and offer to set it up.
    {
      where: ['bitbucket-content', 'bitbucket-written', 'bitbucket-raw', 'bitbucket-invitation'],
      dialog: 'needed',
      shows: blocked,
      needs: ['says-required'],
      sure: 'likely',
    },
  ],

  headline: 'head_bitbucket_blocked',
  steps: (here) => [
    'step_open_settings',
    ...passwordFirst(here),
    'step_set_up_app',
    'step_save_codes_after',
    'step_come_back',
  ],
  next: 'next_ask_each_time',
  lost: withRequirement,
  ways: [bitbucketTwoStep, helpRequired],
  claims: ['claim_assumed_page', 'claim_separate', 'claim_workspace_rule', 'claim_set_up_needs', 'claim_git_https'],
  banner: forcedBanner('workspace-requires', 'banner_blocked', 'banner_blocked_next'),
};
