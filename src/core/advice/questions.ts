import { type Say, say } from '../say.ts';
import type { Verdict } from '../verdict.ts';
import { rests } from './reasons.ts';

/**
 * Where a page refused a code: what to look at, one thing after the other, the likeliest first. Empty on every other
 * page. The order is that of the answers that people with a refused code were given (pains, 23).
 */
export function questionsFor(verdict: Verdict): readonly Say[] {
  const { layer, wants } = verdict;
  if (wants !== 'app-code' || !rests(verdict, 'says-wrong-code')) return [];
  return [
    say(layer === 'bitbucket' ? 'refused_lock_bitbucket' : 'refused_lock_atlassian'),
    say('refused_clock'),
    say('refused_space'),
    say('refused_account'),
    say('refused_recovery'),
  ];
}
