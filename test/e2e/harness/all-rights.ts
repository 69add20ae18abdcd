import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * The build for Chromium as it is once the user has agreed to every optional permission. Chromium asks for them in a
 * dialog of its own, which a test can't answer without a screen.
 */
export function withAllRights(): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'which-code-')), 'chrome');
  cpSync(resolve('dist/chrome'), folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const { optional_permissions: optional, permissions, ...manifest } = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify({ ...manifest, permissions: [...permissions, ...optional] }));
  return folder;
}
