import type { Result } from '../result.ts';
import { type MessageKey, type Say, say } from '../words/say.ts';
import type { BackupRefusal } from './backup.ts';

/** Why nothing was read or done. Everything that was stored before is unchanged. */
export type Refusal =
  /** The vault is locked; it has to be unlocked first. */
  | 'locked'
  /** What is stored can't be read. */
  | 'unreadable'
  /** A later version of this program wrote what is stored. */
  | 'newer'
  /** There is no vault yet. */
  | 'empty'
  /** This browser keeps nothing that is written. */
  | 'no-place'
  /** The company set that nothing is saved here, since it would be lost. */
  | 'temporary'
  /** The given key opens nothing. */
  | 'wrong-key'
  /** Keys would have left or ways changed without a freshly derived key. */
  | 'no-proof'
  /** A store is out of space. */
  | 'full'
  /** It couldn't be written to both places. */
  | 'not-saved';

/** Why a backup file can't be used. */
export type FileRefusal = `file-${BackupRefusal}`;

/**
 * Why the background didn't do what it was asked: a reason that it knows by name, or a sentence that says what is wrong
 * with the user's input. `no-answer`: it never replied.
 */
export type Why = Refusal | FileRefusal | 'no-answer' | Say;

/** The result of asking the background. */
export type Outcome<Value> = Result<Value, Why>;

/** The sentence for the user. */
export function whySay(why: Why): Say {
  return typeof why === 'string' ? say(sentences[why]) : why;
}

const sentences: { readonly [Name in Exclude<Why, Say>]: MessageKey } = {
  locked: 'codes_locked',
  unreadable: 'codes_unreadable',
  newer: 'vault_newer',
  empty: 'vault_empty',
  'no-place': 'no_place_head',
  temporary: 'temporary_refused',
  'wrong-key': 'vault_wrong_key',
  'no-proof': 'vault_no_proof',
  full: 'vault_full',
  'not-saved': 'vault_not_saved',
  'file-not-ours': 'backup_not_ours',
  'file-newer': 'backup_newer',
  'file-wrong-key': 'backup_wrong_key',
  'file-damaged': 'backup_damaged',
  'no-answer': 'vault_failed',
};
