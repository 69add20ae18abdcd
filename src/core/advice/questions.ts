import type { Verdict } from '../recognise/verdict.ts';
import { type MessageKey, type Say, say } from '../say.ts';
import type { Before } from './advice.ts';
import { rests } from './reasons.ts';

/** Whether the page refused a code of an app. */
export function refusesAppCode(verdict: Verdict): boolean {
  return verdict.wants === 'app-code' && rests(verdict, 'says-wrong-code');
}

/**
 * Where a page refused a code: what to look at, one thing after the other, the likeliest first. Empty on every other
 * page. Beside the lock, which comes first, it is what people were told to check (page facts, section 4, 6).
 */
export function questionsFor(verdict: Verdict, before: Before): readonly Say[] {
  if (!refusesAppCode(verdict)) return [];
  return [
    say(lockQuestion(verdict, before)),
    say('refused_clock'),
    say('refused_space'),
    say('refused_account'),
    say('refused_recovery'),
  ];
}

/** Of two codes in a row the question tells both locks: no note beside it says so again. */
function lockQuestion({ layer }: Verdict, { otherCode, otherWay, throughCompany }: Before): MessageKey {
  if (layer !== 'bitbucket')
    return otherCode === 'bitbucket' ? 'refused_lock_atlassian_second' : 'refused_lock_atlassian';
  if (otherCode === 'atlassian') return otherWay ? 'refused_lock_bitbucket_other_way' : 'refused_lock_bitbucket_second';
  return otherCode === undefined && throughCompany ? 'refused_lock_bitbucket_company' : 'refused_lock_bitbucket';
}
