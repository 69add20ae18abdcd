import type { Policy } from '../policy.ts';
import type { Verdict, Why } from '../recognise/verdict.ts';
import { type Say, say } from '../say.ts';
import { rests } from './reasons.ts';

/** Why it is asked now. What was only inferred says "most likely". */
export function whyAsked(verdict: Verdict, policy: Policy): Say {
  return whys[verdict.why](verdict, policy);
}

const whys: { readonly [W in Why]: (verdict: Verdict, policy: Policy) => Say } = {
  'signing-in': signingIn,
  invited: () => say('why_invited'),
  'workspace-requires': ({ workspace }) =>
    workspace ? say('why_workspace_requires', workspace) : say('why_some_workspace_requires'),
  'organisation-requires': organisationRequires,
  'guest-check': () => say('why_guest_check'),
  'changing-security': () => say('why_changing_security'),
  'new-sign-in-check': () => say('why_new_sign_in_check'),
  suggested: () => say('why_suggested'),
  'own-choice': () => say('why_own_choice'),
  unknown: () => say('why_unknown'),
};

function signingIn({ layer, wants, page }: Verdict): Say {
  if (page === 'atlassian-bounce' || page === 'bitbucket-bounce') return say('why_passing');
  if (page === 'atlassian-recovery-shown') return say('why_new_recovery_key');
  if (!secondStep.has(wants)) return say('why_signing_in');
  if (layer === 'atlassian') return say('why_signing_in_atlassian_step');
  return say(layer === 'bitbucket' ? 'why_signing_in_bitbucket_step' : 'why_signing_in');
}

function organisationRequires(verdict: Verdict, { companyName }: Policy): Say {
  if (!rests(verdict, 'policy-required')) return say('why_organisation_requires');
  return companyName ? say('why_policy_requires_named', companyName) : say('why_policy_requires');
}

const secondStep: ReadonlySet<Verdict['wants']> = new Set([
  'app-code',
  'security-key',
  'recovery-key',
  'recovery-code',
]);
