import type { Policy } from '../policy.ts';
import type { PageKind, Verdict } from '../recognise/verdict.ts';
import { type Say, say } from '../say.ts';

/**
 * Who can help if what the page asks for is lost. Administrators are named for the Atlassian account only, since
 * nobody but the user can reset Bitbucket's own step.
 */
export function lostFor(verdict: Verdict, policy: Policy): readonly Say[] {
  return lost[verdict.page](policy, verdict);
}

/** What the user would call the mishap. */
export function lostTitleFor({ wants }: Verdict): Say {
  if (wants === 'email-code') return say('lost_title_mail');
  if (wants === 'save-recovery') return say('lost_title_save');
  return say(secondStep.has(wants) ? 'lost_title_code' : 'lost_title_help');
}

const secondStep: ReadonlySet<Verdict['wants']> = new Set([
  'app-code',
  'security-key',
  'recovery-key',
  'recovery-code',
]);

type Lost = (policy: Policy, verdict: Verdict) => readonly Say[];

const nobody: Lost = () => [];
const atWork = ({ helpLine }: Policy): readonly Say[] => (helpLine ? [say('lost_help_line', helpLine)] : []);

/** "Managed" can't be seen on a page; the policy knows domains, but not with which address the user signs in. */
export function administrators({ companyName, managedDomains }: Policy): Say {
  if (managedDomains.length === 0)
    return companyName ? say('lost_atlassian_both_named', companyName) : say('lost_atlassian_both');
  const domains = managedDomains.map((domain) => `@${domain}`).join(', ');
  return companyName
    ? say('lost_atlassian_managed_named', domains, companyName)
    : say('lost_atlassian_managed', domains);
}
const account: Lost = (policy) => [administrators(policy), say('lost_atlassian_own'), ...atWork(policy)];
const accountStep: Lost = (...asked) => [say('lost_use_recovery_key'), ...account(...asked)];

const bitbucket: readonly Say[] = [
  say('lost_bitbucket_nobody'),
  say('lost_bitbucket_mail'),
  say('lost_may_have_changed'),
];
const bitbucketStep: Lost = () => [say('lost_use_recovery_code'), ...bitbucket];
const mailed: Lost = ({ helpLine }, { why }) => [
  say('lost_mail_spam'),
  say('lost_mail_mailbox'),
  ...(why === 'guest-check' || why === 'invited' ? [say('lost_mail_inviter')] : []),
  ...(helpLine ? [say('lost_help_line', helpLine)] : []),
];
const signIn: Lost = () => [say('lost_password')];
const whoDecides: Lost = (_, { why }) => (why === 'workspace-requires' ? [say('lost_why_required')] : []);
const inviter: Lost = () => [say('lost_inviter')];

const lost: { readonly [Page in PageKind]: Lost } = {
  'atlassian-sign-in': signIn,
  'atlassian-choose-account': nobody,
  'atlassian-code': accountStep,
  'atlassian-security-key': accountStep,
  'atlassian-recovery-key': account,
  'atlassian-email-code': mailed,
  'atlassian-step-up': mailed,
  'atlassian-suggestion': nobody,
  'atlassian-set-up': atWork,
  'atlassian-recovery-shown': (...asked) => [say('lost_not_saved_key'), ...account(...asked)],
  'atlassian-settings': nobody,
  'atlassian-password-reset': atWork,
  'atlassian-sign-up': (_, { why }) => (why === 'invited' ? [say('lost_inviter')] : []),
  'atlassian-invitation': inviter,
  'atlassian-join': inviter,
  'atlassian-bounce': nobody,
  'portal-sign-in': () => [say('lost_portal')],
  'bitbucket-bounce': nobody,
  'bitbucket-code': bitbucketStep,
  'bitbucket-security-key': bitbucketStep,
  'bitbucket-recovery-code': () => bitbucket,
  'bitbucket-set-up': whoDecides,
  'bitbucket-recovery-shown': () => [say('lost_not_saved_codes'), say('lost_bitbucket_nobody')],
  'bitbucket-settings': nobody,
  'bitbucket-blocked': whoDecides,
  'bitbucket-invitation': inviter,
  'company-sign-in': (policy) => [say('lost_company'), ...atWork(policy), say('lost_company_other')],
  official: nobody,
  'look-alike': nobody,
  elsewhere: nobody,
};
