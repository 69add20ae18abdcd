import { aboutInvitations } from './claims.ts';
import { invitationBanner, invitationSteps, unlessRefused } from './invitation.ts';
import type { Kind } from './kind.ts';
import { arrivalDecides, nothingAsked } from './page-state-lists.ts';
import { helpInvitation } from './ways.ts';

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
