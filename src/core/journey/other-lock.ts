import { catalogue, plays } from '../kinds/catalogue.ts';
import type { Earlier } from '../kinds/situation.ts';
import type { Judgement } from '../recognise/judge.ts';
import type { Reason, Verdict } from '../recognise/verdict.ts';
import { say } from '../words/say.ts';
import type { Stop } from './journey.ts';

/** Says on a code page that another lock came before it: users type the same code again. */
export function otherLocks(judged: Judgement, earlier: readonly Stop[]): readonly Reason[] {
  const reasons: Reason[] = [];
  if (otherCodeBefore(judged, earlier)?.layer === 'atlassian')
    reasons.push({ sign: 'journey-other-code', say: say('sign_journey_other_code') });
  if (judged.layer === 'bitbucket' && codeWishes.includes(judged.wants) && throughCompany(earlier))
    reasons.push({ sign: 'journey-company', say: say('sign_journey_company') });
  return reasons;
}

/** Whether the last sign-in on the way here was a company's, and succeeded. */
export function throughCompany(earlier: readonly Stop[]): boolean {
  return earlier.findLast(({ page }) => plays(page, 'sign-in'))?.passed ?? false;
}

/** What this sign-in asked for before a page: what was given, and what was only asked for. */
export function earlierLocks(
  judged: Pick<Verdict, 'wants' | 'layer'>,
  earlier: readonly Stop[],
): Pick<Earlier, 'otherCode' | 'otherAsked' | 'otherWay' | 'throughCompany'> {
  const other = otherCodeBefore(judged, earlier);
  return {
    ...(other !== null && { [other.passed ? 'otherCode' : 'otherAsked']: other.layer }),
    ...(other !== null && catalogue[other.page].wants !== 'app-code' && { otherWay: true }),
    ...(throughCompany(earlier) && { throughCompany: true }),
  };
}

/** The stop of this sign-in at which another layer's second step was asked for last. */
function otherCodeBefore(judged: Pick<Verdict, 'wants' | 'layer'>, earlier: readonly Stop[]): Stop | null {
  if (!codeWishes.includes(judged.wants)) return null;
  const begun = earlier.findLastIndex(({ begins }) => begins);
  const mine = earlier.slice(begun + 1);
  return mine.findLast(({ page, layer }) => plays(page, 'second-step') && layer !== judged.layer) ?? null;
}
const codeWishes: readonly Verdict['wants'][] = ['app-code', 'security-key', 'recovery-code', 'email-code'];
