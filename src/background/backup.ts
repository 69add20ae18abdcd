import type { Result } from '../core/result.ts';
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
import { readKdf, readProof } from '../core/vault/way.ts';
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
    if (!('done' in content)) return content;
    return { done: await sealBackup(content.done, now(), read, ownKey(own), cipher) };
  },
  'backup/look': async ({ text, own }) => {
    const backup = await opened(text, own);
    if (!backup.ok) return { unread: backup.why };
    const content = await vault.read();
    if (!('done' in content)) return content;
    const dry = dryRun(content.done, backup.value.content);
    return 'problem' in dry ? dry : { done: { ...dry.result, made: backup.value.made } };
  },
  'backup/prove': async ({ text, own }) => {
    const backup = await opened(text, own);
    if (!backup.ok) return { unread: backup.why };
    return vault.change((content) =>
      covers(backup.value.content, content)
        ? { content: { ...content, backup: backup.value.made }, result: true }
        : { content, result: false },
    );
  },
  'backup/restore': async ({ text, own }) => {
    const backup = await opened(text, own);
    if (!backup.ok) return { unread: backup.why };
    return vault.change((content) => restore(content, backup.value.content, randomId, now()));
  },
} satisfies Partial<Handlers>;

async function opened(text: unknown, own: unknown): Promise<Result<Backup, BackupRefusal>> {
  const file = readBackupFile(String(text));
  return file.ok ? openBackup(file.value, ownKey(own), cipher) : file;
}
