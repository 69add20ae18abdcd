import { catalogue, plays } from '../kinds/catalogue.ts';
import type { Situation } from '../kinds/situation.ts';
import type { Verdict, Wants } from '../recognise/verdict.ts';
import { asSay, type MessageKey, type Say, say } from '../words/say.ts';
import { deadEndOf, deadEndWords } from './dead-end.ts';

/** What went wrong: what the page itself reports, the most serious first, or what only this kind of page can tell. */
export function troubleFor(here: Situation): Say | null {
  const { verdict, signs } = here;
  const end = deadEndOf(here);
  if (!plays(verdict.page, 'unclaimed')) {
    if (signs['says-deactivated'] !== undefined) return say('trouble_deactivated');
    if (signs['says-other-account'] !== undefined) return say('trouble_other_account');
    if (signs['says-wrong-code'] !== undefined) return refusedCode(verdict.wants);
    if (signs['says-expired'] !== undefined) return say(expired(verdict));
    if (signs['says-too-many'] !== undefined) return say('trouble_too_many');
    if (signs['says-not-let-in'] !== undefined) return say('trouble_not_let_in');
  }
  if (end !== null) return say(deadEndWords[end].trouble);
  const trouble = catalogue[verdict.page].trouble?.(here) ?? null;
  return trouble === null ? null : asSay(trouble);
}

/** What to do first after too many tries: the brake lets go by itself (page facts, A19). */
export function stepsBefore({ verdict, signs }: Situation): readonly MessageKey[] {
  return signs['says-too-many'] === undefined || plays(verdict.page, 'unclaimed') ? [] : ['step_wait_minute'];
}

/** Null for an app's code: the questions begin with it, and saying it twice would make the popup too tall. */
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

/** Whether the page refused a code from an app. */
export function refusesAppCode({ verdict, signs }: Situation): boolean {
  return verdict.wants === 'app-code' && signs['says-wrong-code'] !== undefined;
}

/**
 * If a page refused a code: what to check, one thing at a time, the likeliest first. Empty on every other page. After
 * the lock, which is asked about first, these are the checks that users were advised to make (page facts, section 4,
 * 6).
 */
export function questionsFor(here: Situation): readonly Say[] {
  if (!refusesAppCode(here)) return [];
  return [
    say(layerQuestion(here)),
    say('refused_clock'),
    say('refused_space'),
    say('refused_account'),
    say('refused_recovery'),
  ];
}

/** With two codes in a row, the question names both locks, so no note beside it repeats that. */
function layerQuestion({ verdict, earlier: { otherCode, otherWay, throughCompany } }: Situation): MessageKey {
  if (verdict.layer !== 'bitbucket')
    return otherCode === 'bitbucket' ? 'refused_lock_atlassian_second' : 'refused_lock_atlassian';
  if (otherCode === 'atlassian') return otherWay ? 'refused_lock_bitbucket_other_way' : 'refused_lock_bitbucket_second';
  return otherCode === undefined && throughCompany ? 'refused_lock_bitbucket_company' : 'refused_lock_bitbucket';
}
