import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../../tools/browsers.mjs';
import { browserKinds } from './harness/driver.ts';
import { patience, until } from './harness/until.ts';

/** `npm start` as its user meets it, with no display: as a program that is started and told to end. */
const { DISPLAY, WAYLAND_DISPLAY, ...env } = process.env;

function start(args: readonly string[], more: Record<string, string> = {}) {
  const child = spawn(process.execPath, ['tools/run.mjs', 'start', ...args], { env: { ...env, ...more } });
  const said = { out: '', err: '' };
  child.stdout.on('data', (text) => {
    said.out += text;
  });
  child.stderr.on('data', (text) => {
    said.err += text;
  });
  return { child, said, ended: once(child, 'close') as Promise<[number | null, string | null]> };
}

test.each([[['safari']], [['firefox', 'chromium']]])('%j is refused in one sentence', async (args) => {
  const { said, ended } = start(args);
  expect(await ended).toEqual([1, null]);
  expect(said).toEqual({
    out: '',
    err: 'npm start takes "chromium" or "firefox" and nothing else, for example: npm start -- firefox\n',
  });
});

const signals = { chromium: ['SIGINT', 130], firefox: ['SIGTERM', 143] } as const;

describe.each(browserKinds)('told to end in the middle of a tour, in %s', (kind) => {
  const [signal, code] = signals[kind];
  let folder = '';
  let run: ReturnType<typeof start> | undefined;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'which-code-start-'));
  });
  afterAll(async () => {
    run?.child.kill('SIGTERM');
    await run?.ended;
    rmSync(folder, { recursive: true });
  });

  test(`by ${signal}, it closes the browser and ends with ${code}`, async () => {
    // In place of the browser there is a program that notes its number, and then becomes the browser.
    const program = join(folder, 'browser');
    const note = join(folder, 'number');
    writeFileSync(program, `#!/bin/sh\necho $$ > '${note}'\nexec '${findBrowser(kind)}' "$@"\n`);
    chmodSync(program, 0o755);
    run = start([kind], { [kind.toUpperCase()]: program, TMPDIR: folder });
    const { said } = run;
    // Everything has to start first, one program after the other.
    const deadline = Date.now() + 4 * patience;
    await until(
      'the first stop',
      async () => /^a1 /m.test(said.out),
      () => said.err,
      deadline,
    );
    const browser = Number(readFileSync(note, 'utf8'));
    expect(isAlive(browser)).toBe(true);
    run.child.kill(signal);
    expect(await run.ended).toEqual([code, null]);
    expect(isAlive(browser)).toBe(false);
    // Its profile went with it.
    expect(readdirSync(folder).filter((name) => name.startsWith('puppeteer'))).toEqual([]);
    expect(said.out).not.toContain('came out right');
  });
});

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
