import type { Result } from '../core/result.ts';
import { failed, ok } from '../core/result.ts';
import {
  type Backup,
  type BackupRefusal,
  covers,
  dryRun,
  openBackup,
  readBackupFile,
  restore,
  sealBackup,
} from '../core/vault/backup.ts';
import { readKdf, readProof } from '../core/vault/read-way.ts';
import { now } from '../ports/clock.ts';
import { cipher, randomId } from '../ports/crypto.ts';
import type { Handlers } from '../ports/messages.ts';
import { ownKey, vault } from './vault.ts';

/** What the pages may ask about copies outside this computer. */
export const backupHandlers = {
  'backup/make': async ({ kdf, own, proof }) => {
    const read = readKdf(kdf);
    if (read === null) throw new Error('These are no parameters');
    const content = await vault.readToExport(readProof(proof));
    if (!content.ok) return content;
    return ok(await sealBackup(content.value, now(), read, ownKey(own), cipher));
  },
  'backup/look': async ({ text, own }) => {
    const backup = await opened(text, own);
    if (!backup.ok) return failed(`file-${backup.why}` as const);
    const content = await vault.read();
    if (!content.ok) return content;
    const dry = dryRun(content.value, backup.value.content);
    return !dry.ok ? dry : ok({ ...dry.value.result, made: backup.value.made });
  },
  'backup/prove': async ({ text, own }) => {
    const backup = await opened(text, own);
    if (!backup.ok) return failed(`file-${backup.why}` as const);
    return vault.change((content) =>
      covers(backup.value.content, content)
        ? ok({ content: { ...content, backup: backup.value.made }, result: true })
        : ok({ content, result: false }),
    );
  },
  'backup/restore': async ({ text, own }) => {
    const backup = await opened(text, own);
    if (!backup.ok) return failed(`file-${backup.why}` as const);
    return vault.change((content) => restore(content, backup.value.content, randomId, now()));
  },
} satisfies Partial<Handlers>;

async function opened(text: unknown, own: unknown): Promise<Result<Backup, BackupRefusal>> {
  const file = readBackupFile(String(text));
  return file.ok ? openBackup(file.value, ownKey(own), cipher) : file;
}
