import type { Policy } from '../policy/policy.ts';
import { sayWorkspace } from '../words/outside-name.ts';
import { type MessageKey, type Say, type Sentence, say } from '../words/say.ts';
import type { Kind, OwnPage } from './kind.ts';
import { helpBitbucketSetUp } from './official-links.ts';
import { at, bbSteps, field, type Samples } from './sample.ts';
import { waitsForMail } from './set-up-mail.ts';
import { form, quiet, talk } from './shared-rows.ts';
import { passwordFirst, setUpMailSteps } from './shared-words.ts';
import type { Situation } from './situation.ts';

/** A field by its name may be for a code, and an error has taken the place of the settings. */
const calm = quiet.filter((state) => state !== 'token-code' && state !== 'error');

export const bitbucketSettings: Kind = {
  layer: 'bitbucket',
  wants: 'nothing',
  why: 'own-choice',
  roles: ['workspace-may-require', 'settings'],
  facts: [21, 'B4', 'B20'],
  rows: [
    {
      where: ['bitbucket-security'],
      dialog: 'never',
      shows: [...calm, ...talk, ...form, 'suggestion'],
      sure: 'address',
    },
    { where: ['bitbucket-security'], dialog: 'needed', shows: [...calm, ...form, 'suggestion'], sure: 'address' },
    // A long number that no app takes as a key belongs to something else.
    { where: ['bitbucket-security'], shows: ['bare-key'], sure: 'unsure' },
  ],

  headline: (here) => (waitsForMail(here) ? 'head_set_up_mail' : 'head_bitbucket_settings'),
  steps,
  next: (here) => (here.verdict.why === 'workspace-requires' && !offersSwitchOff(here) ? 'next_recovery_codes' : null),
  lost: [],
  ways: [helpBitbucketSetUp],
  claims: [
    'claim_separate',
    'claim_set_up_needs',
    'claim_set_up_mail',
    'claim_workspace_rule',
    'claim_switch_off',
    'claim_git_https',
  ],
  ownPage: switchOffPage,
  banner: (here) => {
    const cost = offersSwitchOff(here) ? switchOffCost(here) : null;
    return cost === null ? null : ['banner', 'banner_switch_off', cost];
  },
};

function steps(here: Situation): readonly Sentence[] {
  const { verdict, policy } = here;
  if (waitsForMail(here)) return setUpMailSteps;
  const password: readonly Sentence[] = asksForPassword(here) ? ['step_settings_password'] : [];
  const separate: readonly Sentence[] = ['step_settings_separate_bitbucket'];
  const cost = switchOffCost(here);
  // A page that offers to turn it off is dangerous to click on, so the cost is said first.
  if (offersSwitchOff(here)) return [cost ?? 'step_settings_off_bitbucket', ...password, ...separate];
  if (verdict.why === 'workspace-requires')
    return [
      ...(password.length > 0 ? password : (['step_settings_turn_on_here'] as const)),
      ...passwordFirst(here),
      'step_set_up_app',
      'step_save_codes_after',
    ];
  if (offersSetUp(here)) return [requiredByCompany(policy, 'step_is_off_policy') ?? 'step_is_off', ...separate];
  return [
    ...(password.length > 0 ? password : (['step_nothing_now'] as const)),
    cost ?? 'step_settings_off_bitbucket',
    ...separate,
  ];
}

const asksForPassword = ({ signs }: Situation): boolean => signs['password-field'] !== undefined;
/** The offer to turn it off shows that it is on. */
const offersSwitchOff = ({ signs }: Situation): boolean => signs['says-switch-off'] !== undefined;
/** Only an offer to set it up shows that it's off. */
const offersSetUp = (here: Situation): boolean =>
  !asksForPassword(here) && here.signs['says-set-up'] !== undefined && !offersSwitchOff(here);

/**
 * The question whether to turn it off, with a workspace that blocked the user. It isn't raised if it's off or not on yet, nor with
 * users who are just setting it up because of a workspace.
 */
function switchOffPage(here: Situation): OwnPage | null {
  const { why, workspace } = here.verdict;
  if (waitsForMail(here) || offersSetUp(here) || (why === 'workspace-requires' && !offersSwitchOff(here))) return null;
  const blocked = why === 'workspace-requires' && workspace !== undefined;
  return {
    say: say('off_question'),
    to: blocked ? `#/switch-off?workspace=${encodeURIComponent(workspace)}` : '#/switch-off',
  };
}

/**
 * What turning it off would cost if a workspace is known to require it: one that blocked the user in this journey, or
 * one that the company lists. Null if none is known; then only "if" can be said.
 */
function switchOffCost({ verdict: { why, workspace }, policy }: Situation): Say | null {
  if (why === 'workspace-requires' && workspace !== undefined)
    return sayWorkspace(workspace, 'step_switch_off_workspace', 'step_switch_off_some');
  return requiredByCompany(policy, 'step_switch_off_policy');
}

function requiredByCompany({ workspacesThatRequire }: Policy, key: MessageKey): Say | null {
  return workspacesThatRequire.length > 0 ? say(key, workspacesThatRequire.join(', ')) : null;
}

export const bitbucketSettingsSamples: Samples = () => [
  ...at(
    'certain',
    'https://bitbucket.org/account/settings/two-step-verification',
    'https://bitbucket.org/account/settings/two-step-verification/manage',
  ),
  { url: bbSteps, signs: field({ 'password-field': 1 }), sure: 'certain' },
  { url: bbSteps, signs: field({ 'key-shown': 1 }), sure: 'unsure' },
  { url: bbSteps, signs: field({ 'says-dead-end': 1, 'says-switch-off': 1 }), sure: 'certain' },
  { url: bbSteps, signs: field({ 'says-mail-link': 1 }), sure: 'certain' },
];
