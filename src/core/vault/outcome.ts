import type { Result } from '../result.ts';
import { type MessageKey, type Say, say } from '../words/say.ts';
import type { BackupRefusal } from './backup.ts';

/** Why nothing was read or done. Everything that was stored before is as it was. */
export type Refusal =
  /** The vault is locked; it has to be opened first. */
  | 'locked'
  /** What is stored can't be read. */
  | 'unreadable'
  /** A later version of this program wrote what is stored. */
  | 'newer'
  /** There is no vault yet. */
  | 'empty'
  /** The key that was given opens nothing. */
  | 'wrong-key'
  /** Keys would have left or ways changed without a key that was derived just then. */
  | 'no-proof'
  /** A store has no room left. */
  | 'full'
  /** It could not be written in both places. */
  | 'not-saved';

/** Why a backup file gives nothing. */
export type FileRefusal = `file-${BackupRefusal}`;

/**
 * Why the background didn't do what it was asked: a reason that it knows by name, or a sentence that says what is wrong
 * with what the user gave. `no-answer`: it never said.
 */
export type Why = Refusal | FileRefusal | 'no-answer' | Say;

/** What came of asking the background. */
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
