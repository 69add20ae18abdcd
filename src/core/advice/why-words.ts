import { catalogue } from '../kinds/catalogue.ts';
import type { Situation } from '../kinds/situation.ts';
import type { Verdict, Why } from '../recognise/verdict.ts';
import { sayWorkspace } from '../words/outside-name.ts';
import { type MessageKey, type Say, say } from '../words/say.ts';

/** Why it is asked now. A cause that was only inferred says "most likely". */
export function whyAsked({ verdict, earlier }: Pick<Situation, 'verdict' | 'earlier'>): Say {
  const { why, workspace } = verdict;
  if (why === 'signing-in') return say(catalogue[verdict.page].whySigningIn ?? signingIn(verdict));
  if (why === 'workspace-requires')
    return sayWorkspace(workspace, 'why_workspace_requires', 'why_some_workspace_requires');
  if (why === 'unknown' && catalogue[verdict.page].why === 'own-choice') return notChosen(earlier);
  return say(whys[why]);
}

const whys: { readonly [W in Exclude<Why, 'signing-in' | 'workspace-requires'>]: MessageKey } = {
  invited: 'why_invited',
  'feature-requires': 'why_feature_requires',
  'organisation-requires': 'why_organisation_requires',
  'guest-check': 'why_guest_check',
  'changing-security': 'why_changing_security',
  'new-sign-in-check': 'why_new_sign_in_check',
  suggested: 'why_suggested',
  'own-choice': 'why_own_choice',
  unknown: 'why_unknown',
};

/** Why users are on a page of settings that they may not have chosen to open. */
function notChosen({ wanted, wantedBy }: Situation['earlier']): Say {
  if (wanted === 'feature') return say('sign_journey_feature');
  return wanted === undefined
    ? say('why_unseen')
    : sayWorkspace(wantedBy, 'sign_journey_blocked', 'sign_journey_some_blocked');
}

function signingIn({ layer, wants }: Verdict): MessageKey {
  if (!secondStep.has(wants)) return 'why_signing_in';
  if (layer === 'atlassian') return 'why_signing_in_atlassian_step';
  return layer === 'bitbucket' ? 'why_signing_in_bitbucket_step' : 'why_signing_in';
}

const secondStep: ReadonlySet<Verdict['wants']> = new Set([
  'app-code',
  'security-key',
  'recovery-key',
  'recovery-code',
]);
