import type { Kind } from './kind.ts';
import { helpInvitation } from './official-links.ts';
import { at, id, jwt, type Samples } from './sample.ts';
import { arrivalDecides, nothingAsked } from './shared-rows.ts';
import { aboutInvitations, invitationBanner, invitationSteps, unlessRefused } from './shared-words.ts';

/** A personal invitation, a shared link, or an invitation to a Trello board. */
export const atlassianInvitation: Kind = {
  layer: 'atlassian',
  wants: 'decision',
  why: 'invited',
  roles: ['journey-start', 'invitation'],
  facts: [16, 17, 29],
  rows: [
    { where: ['account-invitation'], shows: arrivalDecides, sure: 'address' },
    { where: ['board-invitation'], shows: nothingAsked, sure: 'address' },
  ],

  headline: 'head_atlassian_invitation',
  who: 'who_atlassian_invitation',
  steps: invitationSteps,
  next: unlessRefused('next_sign_in'),
  lost: ['lost_inviter'],
  ways: [helpInvitation],
  claims: aboutInvitations,
  banner: invitationBanner('banner_invited_atlassian', 'banner_use_invited_address', 'next_bitbucket_own'),
};

export const atlassianInvitationSamples: Samples = () => [
  ...at(
    'certain',
    `${id}/signup/invite?application=trello&signature=${jwt({ scope: 'inviteOtp', infoCode: 'invitedUser' })}`,
    `${id}/invite/p/confluence?id=AbCdEfGhIjKlMnOpQrStUv`,
    `${id}/invite/p/jira-software?id=AbCdEfGhIjKlMnOpQrStUv`,
    `${id}/invite/p/project?id=AbCdEfGhIjKlMnOpQrStUv`,
  ),
  ...at('certain', 'https://trello.com/invite/b/000000000000000000000000/ATTI0123456789abcdef/board-name'),
  ...at('likely', `${id}/invite/p/bitbucket?id=AbCdEfGhIjKlMnOpQrStUv`),
  ...at('likely', `${id}/somewhere-new?signature=${jwt({ scope: 'inviteOtp' })}`),
];
