import type { Kind } from './kind.ts';
import { bitbucketTwoStep, helpRequired } from './official-links.ts';
import { bbRepo, field, type KindSample, type Samples } from './sample.ts';
import { setUpWaits } from './set-up-mail.ts';
import { blocked } from './shared-rows.ts';
import { passwordFirst, setUpMailSteps, withRequirement } from './shared-words.ts';

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

  headline: (here) => (setUpWaits(here) ? 'head_set_up_mail' : 'head_bitbucket_blocked'),
  steps: (here) => [
    ...(setUpWaits(here)
      ? setUpMailSteps
      : (['step_open_settings', ...passwordFirst(here), 'step_set_up_app', 'step_save_codes_after'] as const)),
    'step_come_back',
  ],
  next: 'next_ask_each_time',
  lost: withRequirement,
  ways: [bitbucketTwoStep, helpRequired],
  claims: [
    'claim_assumed_page',
    'claim_separate',
    'claim_workspace_rule',
    'claim_set_up_needs',
    'claim_set_up_mail',
    'claim_git_https',
  ],
  banner: (here, { why }) => {
    if (here.verdict.why !== 'workspace-requires') return null;
    return setUpWaits(here)
      ? ['banner', 'head_set_up_mail', why, 'banner_mail_next']
      : ['banner', 'banner_blocked', why, 'banner_blocked_next'];
  },
};

export const bitbucketBlockedSamples: Samples = () => [
  {
    url: 'https://bitbucket.org/acme-team/widgets',
    signs: field({ 'blocking-message': 1, 'says-set-up': 1 }),
    sure: 'likely',
    why: 'workspace-requires',
  },
  ...[field({ 'blocking-message': 2 }), field({ 'blocking-message': 1, 'says-required': 1 })].map(
    (signs): KindSample => ({ url: bbRepo, signs, sure: 'likely', why: 'workspace-requires' }),
  ),
  {
    url: bbRepo,
    signs: field({ dialog: 1, 'blocking-message': 1, 'says-required': 1 }),
    sure: 'unsure',
    afterSignIn: 'likely',
    why: 'workspace-requires',
  },
];
