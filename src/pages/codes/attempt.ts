import type { Outcome } from '../../core/vault/state.ts';
import { type Say, say } from '../../core/words/say.ts';
import { refusalSay } from '../../ui/vault/refusals.ts';

/** What came of an act, ready to be shown: its result, or the sentence that says why there is none. */
export type Attempt<Result> =
  | { readonly done: Result }
  /** `of` says whether what the user gave is wrong, or whether the vault could not do it. */
  | { readonly why: Say; readonly of: 'given' | 'vault' };

/** Waits for the vault's answer. No answer at all is a sentence too: nobody is left with a button that does nothing. */
export async function attempt<Result>(asked: Promise<Outcome<Result>>): Promise<Attempt<Result>> {
  try {
    const outcome = await asked;
    if ('done' in outcome) return outcome;
    return 'problem' in outcome
      ? { why: outcome.problem, of: 'given' }
      : { why: refusalSay(outcome.refused), of: 'vault' };
  } catch (error) {
    console.error(error);
    return { why: say('entries_failed'), of: 'vault' };
  }
}
