import type { Situation } from '../kinds/situation.ts';
import { type MessageKey, type Say, say } from '../words/say.ts';

/** Whether the page refused a code from an app. */
export function refusesAppCode({ verdict, signs }: Situation): boolean {
  return verdict.wants === 'app-code' && signs['says-wrong-code'] !== undefined;
}

/**
 * Where a page refused a code: what to look at, one thing after the other, the likeliest first. Empty on every other
 * page. Beside the lock, which is asked about first, it is what people were told to check (page facts, section 4, 6).
 */
export function questionsFor(here: Situation): readonly Say[] {
  if (!refusesAppCode(here)) return [];
  return [
    say(lockQuestion(here)),
    say('refused_clock'),
    say('refused_space'),
    say('refused_account'),
    say('refused_recovery'),
  ];
}

/** Of two codes in a row the question tells both locks: no note beside it says so again. */
function lockQuestion({ verdict, earlier: { otherCode, otherWay, throughCompany } }: Situation): MessageKey {
  if (verdict.layer !== 'bitbucket')
    return otherCode === 'bitbucket' ? 'refused_lock_atlassian_second' : 'refused_lock_atlassian';
  if (otherCode === 'atlassian') return otherWay ? 'refused_lock_bitbucket_other_way' : 'refused_lock_bitbucket_second';
  return otherCode === undefined && throughCompany ? 'refused_lock_bitbucket_company' : 'refused_lock_bitbucket';
}
