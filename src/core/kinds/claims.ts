import type { MessageKey } from '../words/say.ts';

/**
 * A claim about Atlassian or Bitbucket that an answer rests on, for people who want to check it. If it was only read in
 * a community thread, its sentence says so.
 */
export type ClaimKey = Extract<MessageKey, `claim_${string}`>;
type Claims = readonly ClaimKey[];

export const accountHelp: Claims = ['claim_managed_reset', 'claim_atlassian_wait'];
export const bitbucketHelp: Claims = [
  'claim_bitbucket_no_reset',
  'claim_bitbucket_recovery',
  'claim_bitbucket_ssh_codes',
];
export const aboutInvitations: Claims = ['claim_invitation_host', 'claim_invitation_trouble', 'claim_workspace_rule'];
