import { aboutInvitations } from './claims.ts';
import { invitationBanner, invitationSteps, unlessRefused } from './invitation.ts';
import type { Kind } from './kind.ts';
import { form, shown, talk } from './page-state-lists.ts';
import { helpInvitation } from './ways.ts';

export const bitbucketInvitation: Kind = {
  layer: 'bitbucket',
  wants: 'decision',
  why: 'invited',
  roles: ['journey-start', 'invitation'],
  facts: [24],
  rows: [
    {
      where: ['bitbucket-invitation'],
      shows: ['something', 'silent-prompt', 'blank', ...talk, ...shown, ...form, 'suggestion'],
      sure: 'likely',
    },
  ],

  headline: 'head_bitbucket_invitation',
  who: 'who_bitbucket_invitation',
  steps: invitationSteps,
  next: unlessRefused('next_workspace_may_require'),
  lost: ['lost_inviter'],
  ways: [helpInvitation],
  claims: ['claim_assumed_page', ...aboutInvitations],
  banner: invitationBanner('banner_invited_bitbucket', 'banner_use_invited_address', 'banner_invited_next'),
};
