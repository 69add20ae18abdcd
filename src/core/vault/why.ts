import { type MessageKey, type Say, say } from '../words/say.ts';
import type { BackupRefusal } from './backup.ts';
import type { Refusal } from './state.ts';

/** Why a backup file gives nothing. */
export type FileRefusal = `file-${BackupRefusal}`;

/**
 * Why the background didn't do what it was asked: a reason that it knows by name, or a sentence that says what is wrong
 * with what the user gave. `no-answer`: it never said.
 */
export type Why = Refusal | FileRefusal | 'no-answer' | Say;

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
