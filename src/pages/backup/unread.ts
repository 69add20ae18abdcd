import type { BackupRefusal } from '../../core/vault/backup.ts';
import { type MessageKey, type Say, say } from '../../core/words/say.ts';

/** What to tell the user of a file that gives nothing. */
export function unreadSay(refusal: BackupRefusal): Say {
  return say(refusals[refusal]);
}

const refusals: { readonly [R in BackupRefusal]: MessageKey } = {
  'not-ours': 'backup_not_ours',
  newer: 'backup_newer',
  'wrong-key': 'backup_wrong_key',
  damaged: 'backup_damaged',
};
