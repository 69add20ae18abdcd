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
import type { OwnKey } from '../core/vault/way.ts';
import { now } from '../ports/clock.ts';
import { cipher, randomId } from '../ports/crypto.ts';
import type { Handlers } from '../ports/messages.ts';
import { whyNotHere } from './keeping.ts';
import { ownKey, vault } from './vault.ts';

/** What the pages may ask about copies outside this computer. */
export const backupHandlers = {
  'backup/make': async ({ kdf, own, proof }) => {
    const content = await vault.readToExport(proof);
    if (!content.ok) return content;
    return ok(await sealBackup(content.value, now(), kdf, ownKey(own), cipher));
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
    const not = await whyNotHere();
    if (not !== null) return failed(not);
    const backup = await opened(text, own);
    if (!backup.ok) return failed(`file-${backup.why}` as const);
    return vault.change((content) => restore(content, backup.value.content, randomId, now()));
  },
} satisfies Partial<Handlers>;

async function opened(text: string, own: OwnKey): Promise<Result<Backup, BackupRefusal>> {
  const file = readBackupFile(text);
  return file.ok ? openBackup(file.value, ownKey(own), cipher) : file;
}
