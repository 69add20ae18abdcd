import type { Kind } from './kind.ts';
import { helpInvitation } from './official-links.ts';
import { at, type Samples } from './sample.ts';
import { form, shown, talk } from './shared-rows.ts';
import { aboutInvitations, invitationBanner, invitationSteps, unlessRefused } from './shared-words.ts';

export const bitbucketInvitation: Kind = {
  layer: 'bitbucket',
  wants: 'decision',
  why: 'invited',
  roles: ['journey-start', 'invitation'],
  facts: [24, 'B18'],
  rows: [
    {
      where: ['bitbucket-invitation'],
      shows: ['something', 'silent-prompt', 'blank', 'error', 'text-field', ...shown, ...form, 'suggestion'],
      sure: 'likely',
    },
    { where: ['bitbucket-invitation'], dialog: 'never', shows: [...talk, 'token-code'], sure: 'likely' },
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

export const bitbucketInvitationSamples: Samples = () => [
  ...at(
    'likely',
    'https://bitbucket.org/invitations/acme-team/0123',
    'https://bitbucket.org/acme-team/workspace/invite/0123',
    'https://bitbucket.org/acme-team/workspace/settings/invitations',
    'https://bitbucket.org/invitations/repository/0123',
    'https://bitbucket.org/account/invitation',
    'https://bitbucket.org/invitations/repository/AbCdEfGhIjKlMnOpQrStUvWxYz0123456789',
    'https://bitbucket.org/invitation/src/commits/',
  ),
];
