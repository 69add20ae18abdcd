import { codeFields } from '../recognise/signs.ts';
import type { Verdict, Wants } from '../recognise/verdict.ts';
import { type MessageKey, type Say, say } from '../say.ts';
import type { Before } from './advice.ts';
import { hostNamed, rests } from './reasons.ts';

/** What the page itself reports to have gone wrong, the most serious first; said before anything else. */
export function troubleFor(verdict: Verdict, { invited }: Before): Say | null {
  if (rests(verdict, 'says-deactivated')) return say('trouble_deactivated');
  if (rests(verdict, 'says-other-account')) return say('trouble_other_account');
  if (rests(verdict, 'says-wrong-code')) return refusedCode(verdict.wants);
  if (rests(verdict, 'says-expired')) return say(expired(verdict));
  if (asksForUnknownCode(verdict)) return say('trouble_unknown_field');
  return landedOnStart(verdict, invited) ? say('trouble_landed_on_start') : null;
}

/** What the page of an invitation reports where it can't be accepted here; null where it can, and on other pages. */
export function refusedInvitation(verdict: Verdict): 'deactivated' | 'other-account' | 'expired' | null {
  if (verdict.page !== 'atlassian-invitation' && verdict.page !== 'bitbucket-invitation') return null;
  if (rests(verdict, 'says-deactivated')) return 'deactivated';
  if (rests(verdict, 'says-other-account')) return 'other-account';
  return rests(verdict, 'says-expired') ? 'expired' : null;
}

/** Whether there is a field for a code on a page of Atlassian's that we don't know. */
export function asksForUnknownCode(verdict: Verdict): boolean {
  return verdict.page === 'official' && codeFields.some((sign) => rests(verdict, sign));
}

/** A known failure: an invitation was accepted, and the user ends up on the start page. */
export function landedOnStart(verdict: Verdict, invited: boolean): boolean {
  const host = hostNamed(verdict);
  return invited && verdict.page === 'official' && (host === undefined || /^(start|home)\./.test(host));
}

/** Null for an app's code: the questions begin with it, and said twice the popup can't be seen whole. */
function refusedCode(wants: Wants): Say | null {
  return wants === 'app-code' ? null : say(refused[wants] ?? 'trouble_wrong_code');
}

const refused: { readonly [Want in Wants]?: MessageKey } = {
  'email-code': 'trouble_wrong_code_mail',
  'recovery-key': 'trouble_wrong_code_recovery_key',
  'recovery-code': 'trouble_wrong_code_recovery_code',
};

function expired({ wants, why }: Verdict): MessageKey {
  if (why === 'invited' && wants !== 'app-code') return 'trouble_expired_invitation';
  if (wants === 'app-code') return 'trouble_expired_code';
  return wants === 'email-code' ? 'trouble_expired_mail' : 'trouble_expired';
}
