import type { Situation } from '../kinds/situation.ts';
import type { Wants } from '../recognise/verdict.ts';
import { type Say, say } from '../words/say.ts';
import { refusesAppCode } from './trouble.ts';

/** What belongs right under the headline: what an earlier code has to do with this one, or a reason to be careful. */
export function noteFor(here: Situation): Say | null {
  return secondCode(here) ?? careful(here);
}

/** The other lock's code was asked for, and for all we know not given. */
function askedBefore({ verdict: { layer, wants }, earlier: { otherAsked, otherWay } }: Situation): Say | null {
  if (wants !== 'app-code') return null;
  if (layer === 'bitbucket' && otherAsked === 'atlassian')
    return say(otherWay ? 'note_second_bitbucket_asked_other_way' : 'note_second_bitbucket_asked');
  return layer === 'atlassian' && otherAsked === 'bitbucket' ? say('note_second_atlassian_asked') : null;
}

/** If anyone can put up a page there and no sign-in led to it, a prompt may be a stranger's. */
function careful({ verdict, doubt }: Situation): Say | null {
  if (doubt === undefined || !asking.includes(verdict.wants)) return null;
  return say(doubt === 'people-write' ? 'note_people_write' : 'note_tenant_unknown');
}
const asking: readonly Wants[] = ['password', 'app-code', 'email-code', 'security-key', 'recovery-code'];

/**
 * The second code in a row: the moment that this extension exists for. Said only if this page wants a code and the
 * earlier one belonged to another lock. If the code was refused, the first question says it.
 */
function secondCode(here: Situation): Say | null {
  const { layer, wants } = here.verdict;
  const { otherCode, otherWay, throughCompany } = here.earlier;
  if (refusesAppCode(here)) return null;
  if (layer === 'bitbucket' && otherCode === undefined && throughCompany) return afterCompany(wants);
  if (otherCode === undefined) return askedBefore(here);
  if (otherCode === 'none' || otherCode === layer || layer === 'none') return null;
  if (wants === 'email-code') return say('note_second_mail');
  if (wants !== 'app-code' && wants !== 'security-key' && !wants.startsWith('recovery-')) return null;
  if (wants !== 'app-code') return say('note_second_other');
  if (layer === 'bitbucket' && otherCode === 'atlassian')
    return say(otherWay ? 'note_second_bitbucket_after_other_way' : 'note_second_bitbucket_after_atlassian');
  if (layer === 'atlassian' && otherCode === 'bitbucket') return say('note_second_atlassian_after_bitbucket');
  return say('note_second_other');
}

/** Users who have just passed the company's sign-in take the next prompt for the same one again. */
function afterCompany(wants: Wants): Say | null {
  if (wants === 'app-code') return say('note_bitbucket_after_company');
  return wants === 'security-key' || wants === 'recovery-code' ? say('note_bitbucket_after_company_other') : null;
}
