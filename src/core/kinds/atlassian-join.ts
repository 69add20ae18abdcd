import type { Kind } from './kind.ts';
import { helpInvitation } from './official-links.ts';
import { at, id, type Samples } from './sample.ts';
import { arrivalDecides } from './shared-rows.ts';
import { aboutInvitations, banner, onToSite } from './shared-words.ts';

export const atlassianJoin: Kind = {
  layer: 'atlassian',
  wants: 'decision',
  why: 'invited',
  roles: ['journey-start', 'invitation'],
  facts: [18],
  rows: [{ where: ['account-join'], shows: arrivalDecides, sure: 'address' }],

  headline: 'head_join',
  steps: ['step_join'],
  next: onToSite('next_sign_in'),
  lost: ['lost_inviter'],
  ways: [helpInvitation],
  claims: aboutInvitations,
  banner: banner('banner_join', 'banner_use_invited_address'),
};

export const atlassianJoinSamples: Samples = () => [
  ...at(
    'certain',
    `${id}/join/user-access`,
    `${id}/join/user-access?resource=ari%3Acloud%3Aconfluence%3A%3Asite%2F0000&continue=https%3A%2F%2Facme-team.atlassian.net%2Fwiki`,
  ),
];
