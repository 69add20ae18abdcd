import type { Recognised, Situation } from './situation.ts';

/**
 * Whether Bitbucket's settings say that an email was sent whose link ends the set-up (page facts, rows 21 and B20). While
 * they offer to switch it off, it's on; while they want a password, nothing has begun. What explains a set-up that
 * hasn't begun speaks of such an email as well, and has something to begin it with.
 */
export function waitsForMail({ verdict, signs }: Pick<Recognised, 'verdict' | 'signs'>): boolean {
  if (verdict.page !== 'bitbucket-settings' || signs['password-field'] !== undefined) return false;
  if (signs['says-switch-off'] !== undefined || signs['says-set-up'] !== undefined) return false;
  return signs['says-mail-link'] !== undefined || signs['says-mailed-code'] !== undefined;
}

/** Whether a set-up that this tab showed waits for that email, on any page. */
export function setUpWaits(here: Situation): boolean {
  return here.setUpWaits === true || waitsForMail(here);
}
