import type { Policy } from '../policy.ts';
import type { Verdict } from '../recognise/verdict.ts';
import { type Say, say } from '../say.ts';
import { rests } from './reasons.ts';

/** Whether Bitbucket's own step is on, as the page's offer to switch it off shows. */
export function offersSwitchOff(verdict: Verdict): boolean {
  return verdict.page === 'bitbucket-settings' && rests(verdict, 'says-switch-off');
}

/** Whether it is off, as the page's offer to set it up shows. */
export function offersSetUp(verdict: Verdict): boolean {
  if (verdict.page !== 'bitbucket-settings' || rests(verdict, 'password-field')) return false;
  return rests(verdict, 'says-set-up') && !rests(verdict, 'says-switch-off');
}

/** Who is known to require it, while it is off: what the company says. Null where nobody is known. */
export function offSaid({ workspacesThatRequire }: Policy): Say | null {
  return workspacesThatRequire.length > 0 ? say('step_is_off_policy', workspacesThatRequire.join(', ')) : null;
}

/**
 * What switching it off would cost, where somebody is known to require it: a workspace that blocked the user in this
 * journey, or what the company says. Null where nobody is known; then only "if" can be said.
 */
export function switchOffCost({ why, workspace }: Verdict, { workspacesThatRequire }: Policy): Say | null {
  if (why === 'workspace-requires' && workspace !== undefined) return say('step_switch_off_workspace', workspace);
  return workspacesThatRequire.length > 0 ? say('step_switch_off_policy', workspacesThatRequire.join(', ')) : null;
}
