import { banner } from './banner-drafts.ts';
import { aboutInvitations } from './claims.ts';
import type { Kind } from './kind.ts';
import { arrivalDecides } from './page-state-lists.ts';
import { onToSite } from './shared-sentences.ts';
import { helpInvitation } from './ways.ts';

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
