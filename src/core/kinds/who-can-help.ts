import type { Policy } from '../policy/policy.ts';
import { type Say, type Sentence, say } from '../words/say.ts';
import type { Situation } from './situation.ts';

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
