import * as v from 'valibot';
import type { DryRun } from '../vault/backup.ts';
import type { Outcome } from '../vault/outcome.ts';
import { kdfShape, proofShape } from '../vault/read-way.ts';
import type { Kdf, OwnKey, Proof } from '../vault/way.ts';
import { fromPages } from './message.ts';

type BackupQuestion = { readonly text: string; readonly own: OwnKey };

const copied = v.object({ text: v.string(), own: v.string() });

/** Backup files. */
export const backupMessages = {
  /** Returns the text of a file with a copy of the vault, sealed with a passphrase of its own. */
  'backup/make': fromPages<
    (ask: { readonly kdf: Kdf; readonly own: OwnKey; readonly proof: Proof }) => Outcome<string>
  >(v.object({ kdf: kdfShape, own: v.string(), proof: proofShape })),
  /** What restoring this file would do; changes nothing. */
  'backup/look': fromPages<(ask: BackupQuestion) => Outcome<DryRun & { readonly made: number }>>(copied),
  /** Opens a file once more; returns true if it has everything that the vault has, which then remembers it. */
  'backup/prove': fromPages<(ask: BackupQuestion) => Outcome<boolean>>(copied),
  /** Adds what the file has and the vault doesn't; returns how many that were. */
  'backup/restore': fromPages<(ask: BackupQuestion) => Outcome<number>>(copied),
};
