import { catalogue, plays } from '../kinds/catalogue.ts';
import type { Earlier } from '../kinds/situation.ts';
import type { Judgement } from '../recognise/judge.ts';
import type { Reason, Verdict } from '../recognise/verdict.ts';
import { say } from '../words/say.ts';
import type { Stop } from './journey.ts';

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
  return earlier.findLast(({ page }) => plays(page, 'sign-in'))?.passed ?? false;
}

/** What the stops before a page add to its answer. */
export function earlierLayers(judged: Pick<Verdict, 'wants' | 'layer'>, earlier: readonly Stop[]): Earlier {
  const other = otherCodeBefore(judged, earlier);
  return {
    invited: earlier.some(({ page }) => plays(page, 'invitation')),
    ...(other !== null && { otherCode: other.layer }),
    ...(other !== null && catalogue[other.page].wants !== 'app-code' && { otherWay: true }),
    ...(throughCompany(earlier) && { throughCompany: true }),
  };
}

/** The stop before this page at which another layer's second step was asked for. */
function otherCodeBefore(judged: Pick<Verdict, 'wants' | 'layer'>, earlier: readonly Stop[]): Stop | null {
  if (!codeWishes.includes(judged.wants)) return null;
  return earlier.findLast(({ page, layer }) => plays(page, 'second-step') && layer !== judged.layer) ?? null;
}
const codeWishes: readonly Verdict['wants'][] = ['app-code', 'security-key', 'recovery-code', 'email-code'];
