import type { PageKind, Verdict } from '../recognise/verdict.ts';
import { type MessageKey, say } from '../say.ts';
import type { Claim } from './advice.ts';

/**
 * What the answer takes for true about Atlassian and Bitbucket, for people who want to check it. Behaviour that was
 * only read in a community thread says so in its sentence.
 */
export function claimsFor({ page, layer }: Verdict): readonly Claim[] {
  const keys = page === 'atlassian-step-up' && layer === 'organisation' ? guestCheck : claims[page];
  return keys.map((key) => ({ say: say(key), checked }));
}

/** The month in which all of them were last compared with their sources. */
const checked = '2026-09';

type Claims = readonly MessageKey[];

const accountHelp: Claims = ['claim_managed_reset', 'claim_atlassian_wait'];
const bitbucketHelp: Claims = ['claim_bitbucket_no_reset', 'claim_bitbucket_recovery', 'claim_bitbucket_ssh_codes'];
const guestCheck: Claims = ['claim_guest_policy', 'claim_step_up_rule'];
const invitation: Claims = ['claim_invitation_host', 'claim_invitation_trouble', 'claim_workspace_rule'];

const claims: { readonly [Page in PageKind]: Claims } = {
  'atlassian-sign-in': ['claim_host_decides'],
  'atlassian-choose-account': ['claim_host_decides'],
  'atlassian-code': [
    'claim_host_decides',
    'claim_separate',
    'claim_atlassian_methods',
    'claim_cannot_tell_enforced',
    ...accountHelp,
  ],
  'atlassian-security-key': ['claim_host_decides', 'claim_separate', 'claim_atlassian_methods', ...accountHelp],
  'atlassian-recovery-key': ['claim_recovery_key_single', ...accountHelp],
  'atlassian-email-code': ['claim_sign_in_check'],
  'atlassian-step-up': ['claim_security_change', 'claim_step_up_rule'],
  'atlassian-suggestion': ['claim_review_dismiss', 'claim_separate'],
  'atlassian-set-up': ['claim_enforced_set_up', 'claim_atlassian_methods', 'claim_recovery_key_single'],
  'atlassian-recovery-shown': ['claim_recovery_key_single', ...accountHelp],
  'atlassian-settings': ['claim_separate', 'claim_managed_reset'],
  'atlassian-password-reset': [],
  'atlassian-sign-up': ['claim_sign_in_check'],
  'atlassian-invitation': invitation,
  'atlassian-join': invitation,
  'atlassian-bounce': [],
  'portal-sign-in': ['claim_portal'],
  'bitbucket-bounce': ['claim_host_decides'],
  'bitbucket-code': ['claim_assumed_page', 'claim_separate', 'claim_bitbucket_methods', ...bitbucketHelp],
  'bitbucket-security-key': ['claim_assumed_page', 'claim_separate', 'claim_bitbucket_methods', ...bitbucketHelp],
  'bitbucket-recovery-code': ['claim_assumed_page', 'claim_recovery_codes_list', ...bitbucketHelp],
  'bitbucket-set-up': ['claim_assumed_page', 'claim_separate', 'claim_set_up_needs', 'claim_git_https'],
  'bitbucket-recovery-shown': ['claim_assumed_page', 'claim_recovery_codes_list', ...bitbucketHelp],
  'bitbucket-settings': [
    'claim_separate',
    'claim_set_up_needs',
    'claim_workspace_rule',
    'claim_switch_off',
    'claim_git_https',
  ],
  'bitbucket-blocked': [
    'claim_assumed_page',
    'claim_separate',
    'claim_workspace_rule',
    'claim_set_up_needs',
    'claim_git_https',
  ],
  'bitbucket-invitation': ['claim_assumed_page', ...invitation],
  'company-sign-in': ['claim_sso'],
  official: [],
  'look-alike': [],
  elsewhere: [],
};
