import { randomFillSync } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserKind } from './driver.ts';
import type { Place } from './places.ts';

/** What can happen to files on a disk. */
export const mishaps = ['deleted', 'cut in half', 'filled with noise'] as const;
export type Mishap = (typeof mishaps)[number];

/** Damages every file in which a closed browser keeps one place of the vault. Throws if it finds none. */
export function ruinFiles(kind: BrowserKind, profile: string, place: Place, mishap: Mishap): void {
  const files = filesOf(kind, profile, place);
  if (files.length === 0) throw new Error(`The profile has no files for "${place}"`);
  for (const file of files) {
    const size = statSync(file).size;
    if (mishap === 'deleted') rmSync(file);
    else if (mishap === 'cut in half') truncateSync(file, Math.floor(size / 2));
    else writeFileSync(file, randomFillSync(Buffer.alloc(size)));
  }
}

/**
 * Chromium has a folder for the storage of each extension and one for the databases of each origin. Firefox has a file
 * for each database, with its name in it.
 */
function filesOf(kind: BrowserKind, profile: string, place: Place): readonly string[] {
  const all = readdirSync(profile, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  if (kind === 'chromium') {
    const folder = place === 'local' ? /Local Extension Settings\// : /IndexedDB\/chrome-extension_[^/]*\.leveldb\//;
    return all.filter((file) => folder.test(file) && !file.endsWith('/LOCK'));
  }
  return all
    .filter((file) => /moz-extension[^/]*\/idb\/[^/]*\.sqlite$/.test(file))
    .filter((file) => {
      const text = readFileSync(file);
      return text.includes('which-code') && text.includes('which-code-first') === (place === 'local');
    });
}
