import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * The build for Chromium as it is once the user has said yes to everything that is optional. Chromium asks in a
 * dialogue of its own, which nobody can answer without a screen.
 */
export function withAllRights(): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'which-code-')), 'chrome');
  cpSync(resolve('dist/chrome'), folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const { optional_permissions: optional, permissions, ...manifest } = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify({ ...manifest, permissions: [...permissions, ...optional] }));
  return folder;
}
