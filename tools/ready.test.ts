import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { lookForBrowser } from './browsers.mjs';
import { arePackagesThere, isOnPath } from './ready.mjs';
import { countOf } from './test/steps.ts';

describe('the browsers', () => {
  const there =
    (...paths: string[]) =>
    (path: string) =>
      paths.includes(path);

  test('are looked for along the path, in our order', () => {
    const exists = there('/opt/bin/google-chrome', '/usr/bin/firefox');
    expect(lookForBrowser('chromium', { PATH: '/usr/bin:/opt/bin' }, 'linux', exists)).toBe('/opt/bin/google-chrome');
    expect(lookForBrowser('firefox', { PATH: '/usr/bin:/opt/bin' }, 'linux', exists)).toBe('/usr/bin/firefox');
    expect(lookForBrowser('firefox', { PATH: '/opt/bin' }, 'linux', exists)).toBeNull();
  });

  test('a path that was set goes before everything, and is not replaced when it is wrong', () => {
    const exists = there('/mine/chrome', '/usr/bin/chromium');
    const env = { PATH: '/usr/bin', CHROMIUM: '/mine/chrome' };
    expect(lookForBrowser('chromium', env, 'linux', exists)).toBe('/mine/chrome');
    expect(lookForBrowser('chromium', { ...env, CHROMIUM: '/typo' }, 'linux', exists)).toBeNull();
  });

  test('are found where macOS keeps them', () => {
    const app = '/Applications/Firefox.app/Contents/MacOS/firefox';
    expect(lookForBrowser('firefox', { PATH: '' }, 'darwin', there(app))).toBe(app);
  });
});

describe('the packages', () => {
  const folder = mkdtempSync(join(tmpdir(), 'which-code-ready-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const list = (name: string, packages: object) => {
    const path = join(folder, name);
    writeFileSync(path, JSON.stringify({ packages }));
    return path;
  };
  const lock = list('lock', { '': {}, a: { version: '1' }, mac: { version: '2', optional: true } });

  test('are there when all that this system needs is there', () => {
    expect(arePackagesThere(lock, list('same', { a: { version: '1' } }))).toBe(true);
  });

  test.each([
    ['none is', join(folder, 'absent')],
    ['one is missing', list('fewer', {})],
    ['one has another version', list('older', { a: { version: '0' } })],
    ['an optional one has another version', list('mixed', { a: { version: '1' }, mac: { version: '1' } })],
  ])('are not there when %s', (_, installed) => {
    expect(arePackagesThere(lock, installed)).toBe(false);
  });
});

test('a program is looked for in every folder of the path', () => {
  const folder = mkdtempSync(join(tmpdir(), 'which-code-path-'));
  writeFileSync(join(folder, 'oathtool'), '');
  expect(isOnPath('oathtool', ['/nowhere', folder].join(delimiter))).toBe(true);
  expect(isOnPath('oathtool', '')).toBe(false);
  rmSync(folder, { recursive: true });
});

test('a run of tests is counted, and trouble outside of any test counts as one failure', () => {
  expect(countOf('{"numPassedTests":3,"numFailedTests":0}', true)).toEqual({ passed: 3, failed: 0 });
  expect(countOf('{"numPassedTests":3,"numFailedTests":2}', false)).toEqual({ passed: 3, failed: 2 });
  expect(countOf('{"numPassedTests":3,"numFailedTests":0}', false)).toEqual({ passed: 3, failed: 1 });
  expect(countOf('{"numPassedTests":0,"numFailedTests":0}', true)).toEqual({ passed: 0, failed: 1 });
  expect(countOf('{}', false)).toEqual({ passed: 0, failed: 1 });
});
