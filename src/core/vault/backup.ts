import * as v from 'valibot';
import { type Entry, label, madeAt, mendName, sameCodes } from '../entries/entry.ts';
import { readAs } from '../read-as.ts';
import { failed, ok, type Result } from '../result.ts';
import { say } from '../words/say.ts';
import type { Cipher, Sealed } from './cipher.ts';
import type { Content } from './content.ts';
import { readDraft } from './draft.ts';
import { type Edited, mostEntries } from './edit.ts';
import { kdfShape } from './read-way.ts';
import { longest as longestVault, sealedWithin } from './sealed.ts';
import { contentVersion, migrate } from './versions/migrate.ts';
import { whole } from './versions/parts.ts';
import type { Kdf } from './way.ts';

/**
 * The file with a copy of the vault. Its one secret is a passphrase of its own; SECURITY.md describes it so that other
 * programs can open it. `version` is the file's; the content inside has its own.
 */
export type BackupFile = {
  readonly format: 'which-code-backup';
  readonly version: 1;
  readonly kdf: Kdf;
  readonly sealed: Sealed;
};
/** What is inside. `made` is milliseconds since 1970. */
export type Backup = { readonly made: number; readonly content: Content };

/** Why a file can't be used. */
export type BackupRefusal = 'not-ours' | 'newer' | 'wrong-key' | 'damaged';

// Everything that a vault can hold has to fit, including what surrounds it outside and inside the seal.
const around = 1_024;
const longestSealed = longestVault + around;
/** How long the text of a file can be; each character of a file that we wrote takes one byte. */
export const longestFile = longestSealed + around;
const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });

const outside = v.object({ format: v.literal('which-code-backup'), version: v.unknown() });
const backupFile = v.object({
  format: v.literal('which-code-backup'),
  version: v.literal(1),
  kdf: kdfShape,
  sealed: sealedWithin(longestSealed),
});
const backup = v.object({ version: v.number(), made: whole, content: v.optional(v.unknown()) });

/** Reads the outside of a file, and checks that every number is in bounds before anything is computed with it. */
export function readBackupFile(text: string): Result<BackupFile, Exclude<BackupRefusal, 'wrong-key'>> {
  if (text.length > longestFile) return failed('not-ours');
  const given = parsed(text);
  const claimed = readAs(outside, given);
  if (claimed === null) return failed('not-ours');
  if (typeof claimed.version === 'number' && claimed.version > 1) return failed('newer');
  const file = readAs(backupFile, given);
  return file === null ? failed('damaged') : ok(file);
}

/**
 * Makes the text of a file. Deleted entries aren't included.
 *
 * @throws if it couldn't be read again
 */
export async function sealBackup(
  content: Content,
  made: number,
  kdf: Kdf,
  own: Uint8Array<ArrayBuffer>,
  cipher: Cipher,
) {
  const inside = { version: contentVersion, made, content: { ...content, deleted: [] } };
  const sealed = await cipher.seal(own, encoder.encode(JSON.stringify(inside)), boundTo(kdf));
  const file: BackupFile = { format: 'which-code-backup', version: 1, kdf, sealed };
  const text = `${JSON.stringify(file, null, 2)}\n`;
  if (!readBackupFile(text).ok) throw new Error('This copy could not be read again');
  return text;
}

/** Opens a file with the key that its passphrase gave. */
export async function openBackup(
  file: BackupFile,
  own: Uint8Array<ArrayBuffer>,
  cipher: Cipher,
): Promise<Result<Backup, Exclude<BackupRefusal, 'not-ours'>>> {
  const bytes = await cipher.open(own, file.sealed, boundTo(file.kdf));
  if (bytes === null) return failed('wrong-key');
  const inside = readAs(backup, parsed(bytes));
  if (inside === null) return failed('damaged');
  const { version, made } = inside;
  if (version > contentVersion) return failed('newer');
  const content = migrate(version, inside.content);
  return content === null ? failed('damaged') : ok({ made, content });
}

/** What restoring would do, in numbers and names: shown before anything is changed. */
export type DryRun = { readonly found: number; readonly fresh: readonly string[]; readonly known: readonly string[] };

/** Compares a copy with what is there. Nothing that is there is ever replaced or removed. */
export function dryRun(content: Content, copy: Content): Edited<DryRun> {
  const found = inCopy(copy);
  const isKnown = (entry: Entry) => content.entries.some((it) => sameCodes(it, entry));
  const known = found.filter(isKnown);
  const restored = restore(content, copy, () => '', 0);
  if (!restored.ok) return restored;
  const fresh = restored.value.content.entries.slice(content.entries.length);
  return ok({ content, result: { found: found.length, fresh: fresh.map(label), known: known.map(label) } });
}

/**
 * Adds what the copy has and the vault doesn't, all of it or nothing; returns how many that were. They count as added
 * now: another copy of this vault, made earlier, may not have them.
 */
export function restore(content: Content, copy: Content, newId: () => string, now: number): Edited<number> {
  const entries = [...content.entries];
  for (const entry of inCopy(copy)) {
    if (entries.some((it) => sameCodes(it, entry))) continue;
    if (entries.length >= mostEntries) return failed(say('entry_too_many', String(mostEntries)));
    entries.push({ ...entry, id: newId(), added: now, made: madeAt(entry) });
  }
  const added = entries.length - content.entries.length;
  return ok({ content: added === 0 ? content : { ...content, entries }, result: added });
}

/**
 * The entries of a copy, under the same rules as new ones. A copy may be from anyone who knows its passphrase, so names
 * lose what can't be shown, and keys are brought into one spelling.
 */
function inCopy(copy: Content): readonly Entry[] {
  return copy.entries.flatMap((entry) => {
    const named = { ...entry, account: mendName(entry.account), issuer: mendName(entry.issuer) };
    const draft = readDraft(named);
    const doubt = entry.doubt !== undefined && { doubt: entry.doubt };
    const made = entry.made !== undefined && { made: entry.made };
    return draft === null ? [] : [{ ...draft, id: entry.id, added: entry.added, ...doubt, ...made }];
  });
}

/** Whether a copy has everything that is there: only then is it a backup of the vault. */
export function covers(copy: Content, content: Content): boolean {
  const found = inCopy(copy);
  return content.entries.every((entry) => found.some((it) => sameCodes(it, entry)));
}

function boundTo({ name, memory, passes, lanes, salt }: Kdf): string {
  return JSON.stringify(['which-code backup', 1, name, memory, passes, lanes, salt]);
}

/** The value of a JSON text; null if it isn't one, or if the bytes aren't text at all. */
function parsed(given: string | Uint8Array): unknown {
  try {
    return JSON.parse(typeof given === 'string' ? given : decoder.decode(given));
  } catch {
    return null;
  }
}
