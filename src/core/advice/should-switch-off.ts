import type { Policy } from '../policy/policy.ts';
import { sayWorkspace } from '../words/outside-name.ts';
import { type Say, say } from '../words/say.ts';

/** What the user says about themselves; none of it is stored. */
export type UserAnswers = {
  /** Whether they work in a workspace that requires Bitbucket's own step. */
  readonly workspace: 'yes' | 'no' | 'unknown';
  /** Whether they run builds: only users with Bitbucket's own step can turn Pipelines on (page facts, B15). */
  readonly pipelines: 'yes' | 'no' | 'unknown';
  /**
   * Whose choice the second step of their Atlassian account is; `none` if it has none; `sign-in` if they sign in
   * through their company, which asks for a second step in its place, or doesn't (page facts, A5).
   */
  readonly account: 'company' | 'own' | 'sign-in' | 'none' | 'unknown';
};

/**
 * Whether a company manages the user's Atlassian account: the policy says so about one of their accounts, or they said
 * so on the page with the steps; null if unknown.
 */
export type Managed = 'policy' | 'told' | 'told-not' | null;

/**
 * What an answer is based on: what the user says, the policy, a workspace that blocked them in this journey, and who
 * manages their account.
 */
export type Known = {
  readonly told: UserAnswers;
  readonly policy: Policy;
  readonly blockedBy?: string;
  readonly managed?: Managed;
};

/**
 * Whether to turn Bitbucket's own step off: `keep` if it's required or needed, `compare` if it's the user's choice, `wait` if it
 * would be the only second step, `find-out` if too little is known. Never a command: a headline, and the reasons for
 * it.
 */
export type SwitchOffAnswer = {
  readonly kind: 'keep' | 'compare' | 'wait' | 'find-out';
  readonly head: Say;
  readonly reasons: readonly Say[];
};

/** The answer to "Should I turn off Bitbucket's own step?" for one user. */
export function shouldSwitchOff(known: Known): SwitchOffAnswer {
  const required = whoRequires(known);
  if (required !== null)
    return {
      kind: 'keep',
      head: say('off_keep'),
      reasons: [required, say('off_keep_cost'), say('off_keep_git'), say('off_keep_atlassian'), say('off_keep_who')],
    };
  const { workspace, pipelines, account } = known.told;
  if (pipelines === 'yes')
    return {
      kind: 'keep',
      head: say('off_keep'),
      reasons: [say('off_keep_pipelines'), say('off_keep_pipelines_lose'), say('off_keep_atlassian')],
    };
  if (workspace === 'unknown' || pipelines === 'unknown' || account === 'unknown' || account === 'sign-in')
    return findOut(known);
  if (account === 'none')
    return { kind: 'wait', head: say('off_wait'), reasons: [say('off_wait_password'), say('off_wait_first')] };
  const why = account === 'company' ? companyEnforces(known.policy) : say('off_compare_own');
  return { kind: 'compare', head: say('off_compare'), reasons: [say('off_compare_not_required'), why] };
}

export type Side = 'keep' | 'off';

/**
 * Both sides of the choice, given equal weight. Who could reset the remaining step depends on who manages the account.
 */
export function sidesOf(managed: Managed): { readonly [S in Side]: readonly Say[] } {
  const keep = [say('off_keep_for_1'), say('off_keep_for_2'), say('off_keep_against_1'), say('off_keep_against_2')];
  const against = [say('off_off_against_1'), say('off_off_against_2')];
  const off =
    managed === 'told-not'
      ? [say('off_off_for_1'), ...against, say('off_off_against_3')]
      : [say('off_off_for_1'), say(managed === null ? 'off_off_for_2' : 'off_off_for_2_managed'), ...against];
  return { keep, off };
}

/**
 * A block in this journey decides, no matter what the user says. A workspace that the company lists decides until the
 * user says that it isn't theirs.
 */
function whoRequires({ told, policy: { workspacesThatRequire }, blockedBy }: Known): Say | null {
  if (blockedBy !== undefined) return sayWorkspace(blockedBy, 'off_keep_workspace', 'off_keep_told');
  if (told.workspace === 'no') return null;
  if (workspacesThatRequire.length > 0) return say('off_keep_listed', workspacesThatRequire.join(', '));
  return told.workspace === 'yes' ? say('off_keep_told') : null;
}

function companyEnforces({ companyName }: Policy): Say {
  return companyName ? say('off_compare_company_named', companyName) : say('off_compare_company');
}

function findOut({ told, policy: { helpLine }, managed }: Known): SwitchOffAnswer {
  const workspace = told.workspace === 'unknown' ? [say('off_find_workspace'), say('off_find_workspace_how')] : [];
  const pipelines = told.pipelines === 'unknown' ? [say('off_find_pipelines')] : [];
  const ask = helpLine ? say('lost_help_line', helpLine) : say('off_find_account_ask');
  const accounts: { readonly [A in UserAnswers['account']]?: readonly Say[] } = {
    unknown: managed === 'told-not' ? [say('off_find_account_own')] : [say('off_find_account'), ask],
    'sign-in': [say('off_find_sign_in'), ask],
  };
  const account = accounts[told.account] ?? [];
  return {
    kind: 'find-out',
    head: say('off_find'),
    reasons: [...workspace, ...pipelines, ...account, say('off_find_until')],
  };
}
