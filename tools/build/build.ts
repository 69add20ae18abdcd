import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { targets } from './manifest-for.ts';
import { writeTokens } from './tokens.ts';

/** Builds `dist/chrome` and `dist/firefox`, unpacked and ready to load. Failures are thrown. */
export async function buildAll(): Promise<void> {
  writeTokens();
  const before = process.env.NODE_ENV;
  // The test runner sets it to "test", and browser tests have to try what ships.
  process.env.NODE_ENV = 'production';
  try {
    for (const target of targets) await build({ mode: target, logLevel: 'error' });
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
}

/** Whether something that goes into the build is newer than what was built. */
export function isBuildStale(): boolean {
  const built = Math.min(...targets.map((target) => changedAt(`dist/${target}/manifest.json`)));
  const sources = ['src', 'public', 'tools/build', 'manifest.json', 'vite.config.ts', 'package-lock.json'];
  return sources.some((source) => changedAt(source) > built);
}

function changedAt(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => changedAt(join(path, name))));
}
