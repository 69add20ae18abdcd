import { label, sameCodes } from './entry.ts';
import type { Content } from './stored.ts';
import { contentVersion, migrate } from './stored.ts';
import { type Cipher, readSealed, type Sealed } from './vault/sealed.ts';
import { type Kdf, readKdf } from './vault/way.ts';

/**
 * The file with a copy of the vault. Its one secret is a passphrase of its own; SECURITY.md describes it so that other
 * programs can open it. `version` is the file's, the content inside says its own.
 */
export type BackupFile = {
  readonly format: 'which-code-backup';
  readonly version: 1;
  readonly kdf: Kdf;
  readonly sealed: Sealed;
};
/** What is inside. `made` is milliseconds since 1970. */
export type Backup = { readonly made: number; readonly content: Content };

/** Why a file gives nothing. */
export type BackupRefusal = 'not-ours' | 'newer' | 'wrong-key' | 'damaged';

const longest = 8_000_000;
const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });

/** Reads the outside of a file, with every figure in bounds before anything is computed with it. */
export function readBackupFile(text: string): BackupFile | Extract<BackupRefusal, 'not-ours' | 'newer' | 'damaged'> {
  if (text.length > longest) return 'not-ours';
  const given = parsed(text);
  if (typeof given !== 'object' || given === null || !('format' in given)) return 'not-ours';
  if (given.format !== 'which-code-backup' || !('version' in given)) return 'not-ours';
  if (typeof given.version === 'number' && given.version > 1) return 'newer';
  const kdf = 'kdf' in given ? readKdf(given.kdf) : null;
  const sealed = 'sealed' in given ? readSealed(given.sealed) : null;
  if (given.version !== 1 || kdf === null || sealed === null) return 'damaged';
  return { format: given.format, version: 1, kdf, sealed };
}

/** Makes the text of a file. What was deleted stays out of it. */
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
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Opens a file with the key that its passphrase gave. */
export async function openBackup(
  file: BackupFile,
  own: Uint8Array<ArrayBuffer>,
  cipher: Cipher,
): Promise<Backup | Exclude<BackupRefusal, 'not-ours'>> {
  const bytes = await cipher.open(own, file.sealed, boundTo(file.kdf));
  if (bytes === null) return 'wrong-key';
  const inside = parsed(decoder.decode(bytes));
  const { version, made, content } = (inside ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof version !== 'number' || typeof made !== 'number') return 'damaged';
  if (version > contentVersion) return 'newer';
  const read = migrate(version, content);
  return read === null ? 'damaged' : { made, content: read };
}

/** What restoring would do, in numbers and names: shown before anything is changed. */
export type DryRun = { readonly found: number; readonly fresh: readonly string[]; readonly known: readonly string[] };

/** Compares a copy with what is there. Nothing that is there is ever replaced or taken away. */
export function dryRun(content: Content, copy: Content): DryRun {
  const isKnown = (entry: Content['entries'][number]) => content.entries.some((it) => sameCodes(it, entry));
  const [known, fresh] = [copy.entries.filter(isKnown), copy.entries.filter((entry) => !isKnown(entry))];
  return { found: copy.entries.length, fresh: fresh.map(label), known: known.map(label) };
}

/** Adds what the copy has and the vault has not. */
export function restore(content: Content, copy: Content, newId: () => string): Content {
  const entries = [...content.entries];
  for (const entry of copy.entries)
    if (!entries.some((it) => sameCodes(it, entry))) entries.push({ ...entry, id: newId() });
  return { ...content, entries };
}

/** Whether a copy holds everything that is there: only then it counts as a copy of the vault. */
export function covers(copy: Content, content: Content): boolean {
  return content.entries.every((entry) => copy.entries.some((it) => sameCodes(it, entry)));
}

function boundTo({ name, memory, passes, lanes, salt }: Kdf): string {
  return JSON.stringify(['which-code backup', 1, name, memory, passes, lanes, salt]);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
