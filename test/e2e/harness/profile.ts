import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

/** A new folder for a profile that outlives its browser. */
export function newProfile(): string {
  return mkdtempSync(join(tmpdir(), 'which-code-profile-'));
}

export function removeProfile(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** What must not be found, by its name: each form that it could have. */
export type Loot = Readonly<Record<string, readonly Buffer[]>>;

// Browsers compress databases in blocks, in ways (Snappy, LZ4) that leave letters as they are if they didn't occur
// before. Random data stays in pieces that way; each piece is searched for.
const piece = 12;

/** The forms that bytes could have in a file: as they are, hex, base64, base32 and URL, in both widths of letters. */
export function formsOf(bytes: Uint8Array, more: readonly string[] = []): readonly Buffer[] {
  const raw = Buffer.from(bytes);
  const texts = [raw.toString('hex'), raw.toString('base64'), raw.toString('base64url'), ...more];
  return [raw, ...textForms(texts)];
}

/** The forms that a text could have in a file. */
export function textForms(texts: readonly string[]): readonly Buffer[] {
  const cases = new Set(texts.flatMap((text) => [text, text.toUpperCase(), text.toLowerCase()]));
  return [...cases].flatMap((text) => [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')]);
}

/** Every file of a folder in which one of these is found, with what it was; pieces count. */
export function searchFiles(folder: string, loot: Loot): readonly string[] {
  const found: string[] = [];
  for (const file of filesIn(folder)) found.push(...searchBytes(relative(folder, file), readFileSync(file), loot));
  return found;
}

/** The same in one text or file. */
export function searchBytes(where: string, bytes: Buffer, loot: Loot): readonly string[] {
  return Object.entries(loot)
    .filter(([, forms]) => forms.some((form) => piecesOf(form).some((it) => bytes.includes(it))))
    .map(([what]) => `${what} in ${where}`);
}

function piecesOf(form: Buffer): readonly Buffer[] {
  // Letters of two bytes make pieces twice as long.
  const length = form.length > 1 && form[1] === 0 ? 2 * piece : piece;
  if (form.length <= length) return [form];
  return Array.from({ length: Math.floor(form.length / length) }, (_, at) =>
    form.subarray(at * length, (at + 1) * length),
  );
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => statSync(file).size > 0);
}
