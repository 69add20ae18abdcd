import type { Policy } from '../policy/policy.ts';
import type { Why } from '../recognise/verdict.ts';
import { saySite } from '../words/outside-name.ts';
import { type MessageKey, type Say, type Sentence, say } from '../words/say.ts';
import type { BannerDraft, ClaimKey, Kind } from './kind.ts';
import type { Situation } from './situation.ts';

/**
 * Bitbucket's settings ask for a password, which users who sign in through their company may not have (page facts, B4).
 */
export const passwordFirst = ({ earlier: { throughCompany } }: Situation): readonly Sentence[] =>
  throughCompany ? ['step_company_needs_password'] : [];

/** A set-up at Bitbucket that only the link in an email is missing from. */
export const setUpMailSteps: readonly Sentence[] = [
  'step_click_mail_link',
  'step_set_up_mail_until',
  'step_mail_in_spam',
  'step_save_codes_after',
];

export const mailedCode: readonly Sentence[] = ['step_open_newest_mail', 'step_not_the_app', 'step_older_mail'];

/** Bitbucket's own code may be next, unless it was asked for already. */
export const bitbucketCodeAhead =
  (otherwise: MessageKey) =>
  ({ earlier: { otherCode } }: Situation): Sentence =>
    otherCode === 'bitbucket' ? otherwise : 'next_bitbucket_own';

export const emailOrPassword =
  (email: MessageKey, password: MessageKey) =>
  ({ verdict: { wants } }: Situation): Sentence =>
    wants === 'password' ? password : email;

/** The site that the address leads to, by its name if there is one to show. */
export const onToSite =
  (otherwise: MessageKey) =>
  ({ verdict: { site } }: Situation): Sentence =>
    saySite(site, 'next_site', otherwise);

type Help = (here: Situation) => readonly Sentence[];

/** No page shows whether an account is managed. The policy knows domains, but not which address the user signs in with. */
export function administrators({ companyName, managedDomains }: Policy): Say {
  if (managedDomains.length === 0)
    return companyName ? say('lost_atlassian_both_named', companyName) : say('lost_atlassian_both');
  const domains = managedDomains.map((domain) => `@${domain}`).join(', ');
  return companyName
    ? say('lost_atlassian_managed_named', domains, companyName)
    : say('lost_atlassian_managed', domains);
}

export const atWork: Help = ({ policy: { helpLine } }) => (helpLine ? [say('lost_help_line', helpLine)] : []);

// Administrators are named for the Atlassian account only: no one but the user can reset Bitbucket's own step.
export const withAccount: Help = (here) => [administrators(here.policy), 'lost_atlassian_own', ...atWork(here)];
export const withAccountStep: Help = (here) => ['lost_use_recovery_key', ...withAccount(here)];

export const withBitbucket: readonly Sentence[] = [
  'lost_bitbucket_nobody',
  'lost_bitbucket_mail',
  'lost_may_have_changed',
];
export const withBitbucketStep: readonly Sentence[] = ['lost_use_recovery_code', ...withBitbucket];

export const withMail: Help = (here) => {
  const { why } = here.verdict;
  return [
    'lost_mail_spam',
    'lost_mail_mailbox',
    ...(why === 'guest-check' || why === 'invited' ? (['lost_mail_inviter'] as const) : []),
    ...atWork(here),
  ];
};

export const withRequirement: Help = ({ verdict: { why } }) =>
  why === 'workspace-requires' ? ['lost_why_required'] : [];

// What both kinds of invitation share. If the page itself refuses the invitation, no one is told to accept it.

/** Why the page refuses the invitation; null if it doesn't. */
function refusal({ signs }: Situation): 'deactivated' | 'other-account' | 'expired' | null {
  if (signs['says-deactivated'] !== undefined) return 'deactivated';
  if (signs['says-other-account'] !== undefined) return 'other-account';
  return signs['says-expired'] === undefined ? null : 'expired';
}

export function invitationSteps(here: Situation): readonly Sentence[] {
  const why = refusal(here);
  if (why === 'other-account') return ['step_sign_out', 'step_retry_invitation', 'step_ask_inviter'];
  return why === null ? ['step_accept', 'step_accept_unknown'] : ['step_tell_inviter'];
}

export const unlessRefused =
  (key: MessageKey) =>
  (here: Situation): Sentence | null =>
    refusal(here) === null ? key : null;

/** The usual lines help no one on a page that refuses the invitation: there the banner says what is wrong. */
export const invitationBanner =
  (...lines: readonly MessageKey[]): Kind['banner'] =>
  (here, { trouble }) => {
    const refused = refusal(here) === null ? null : trouble;
    return ['banner', ...(refused === null ? lines : [refused])];
  };

type Claims = readonly ClaimKey[];

export const accountHelp: Claims = ['claim_managed_reset', 'claim_atlassian_wait'];
export const bitbucketHelp: Claims = [
  'claim_bitbucket_no_reset',
  'claim_bitbucket_recovery',
  'claim_bitbucket_ssh_codes',
];
export const aboutInvitations: Claims = ['claim_invitation_host', 'claim_invitation_trouble', 'claim_workspace_rule'];

/** One line, for code pages: the page's dialog makes everything else unclickable. */
export const strip = (line: MessageKey): BannerDraft => ['strip', line];

/** For pages where users decide or save something. */
export const banner = (...lines: readonly MessageKey[]): BannerDraft => ['banner', ...lines];

/** For pages where something is required; users who chose it themselves need no banner. */
export const forcedBanner =
  (cause: Why, first: MessageKey, last: MessageKey): Kind['banner'] =>
  ({ verdict }, { why }) =>
    verdict.why === cause ? ['banner', first, why, last] : null;
