import type { Before } from '../advice/advice.ts';
import type { Judgement } from '../recognise/judge.ts';
import type { PageKind, Reason, Verdict } from '../recognise/verdict.ts';
import { say } from '../say.ts';
import { invitations, type Stop, signIns } from './journey.ts';

/** Says on a code page that another lock was opened earlier: people type the same code again. */
export function otherLocks(judged: Judgement, earlier: readonly Stop[]): readonly Reason[] {
  const reasons: Reason[] = [];
  if (otherCodeBefore(judged, earlier)?.layer === 'atlassian')
    reasons.push({ sign: 'journey-other-code', say: say('sign_journey_other_code') });
  if (judged.layer === 'bitbucket' && codeWishes.includes(judged.wants) && throughCompany(earlier))
    reasons.push({ sign: 'journey-company', say: say('sign_journey_company') });
  return reasons;
}

/** Whether the last sign-in on the way here was a company's, and was passed. */
export function throughCompany(earlier: readonly Stop[]): boolean {
  return earlier.findLast(({ page }) => signIns.includes(page))?.passed ?? false;
}

/** What the stops before a page add to its answer. */
export function beforeThis(judged: Pick<Verdict, 'wants' | 'layer'>, earlier: readonly Stop[]): Before {
  const other = otherCodeBefore(judged, earlier);
  return {
    invited: earlier.some(({ page }) => invitations.includes(page)),
    ...(other !== null && { otherCode: other.layer }),
    ...(other !== null && !appCodePages.includes(other.page) && { otherWay: true }),
    ...(throughCompany(earlier) && { throughCompany: true }),
  };
}

/** The stop before this page at which another layer's second step was asked for. */
function otherCodeBefore(judged: Pick<Verdict, 'wants' | 'layer'>, earlier: readonly Stop[]): Stop | null {
  if (!codeWishes.includes(judged.wants)) return null;
  return earlier.findLast(({ page, layer }) => codePages.includes(page) && layer !== judged.layer) ?? null;
}
const appCodePages: readonly PageKind[] = ['atlassian-code', 'bitbucket-code'];
const codeWishes: readonly Verdict['wants'][] = ['app-code', 'security-key', 'recovery-code', 'email-code'];
const codePages: readonly PageKind[] = [
  'atlassian-code',
  'atlassian-security-key',
  'atlassian-recovery-key',
  'bitbucket-code',
  'atlassian-step-up',
];
