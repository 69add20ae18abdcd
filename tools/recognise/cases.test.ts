import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCase } from './cases.ts';

const url = 'https://id.atlassian.com/login';

describe('a line of a file of cases', () => {
  test('is read with all that it may hold', () => {
    const page = { url, html: '<p>' };
    const sandboxed = { ...page, sandboxed: true };
    expect(readCase(JSON.stringify({ ...page, journey: [{ url }, page, sandboxed] }))).toEqual({
      ...page,
      journey: [{ url, html: null }, page, sandboxed],
    });
    expect(readCase(JSON.stringify({ ...sandboxed, journey: [] }))).toEqual({ ...sandboxed, journey: [] });
    expect(readCase(JSON.stringify({ ...page, sandboxed: false }))).toEqual({ ...page, journey: [] });
  });

  test.each([
    [
      { url, htlm: '<p>' },
      'The line has "htlm", which is not read here: there can be "url", "html", "sandboxed" and "journey".',
    ],
    [
      { url, HTML: '<p>' },
      'The line has "HTML", which is not read here: there can be "url", "html", "sandboxed" and "journey".',
    ],
    [
      { url, journey: [{ url }, { url, page: '<p>' }] },
      'Page 2 of "journey" has "page", which is not read here: there can be "url", "html" and "sandboxed".',
    ],
    [
      { url, journey: [{ url, journey: [] }] },
      'Page 1 of "journey" has "journey", which is not read here: there can be "url", "html" and "sandboxed".',
    ],
    [
      { adress: url },
      'The line has "adress", which is not read here: there can be "url", "html", "sandboxed" and "journey".',
    ],
    [
      { url, sandbox: true },
      'The line has "sandbox", which is not read here: there can be "url", "html", "sandboxed" and "journey".',
    ],
    [{ url, sandboxed: 'true' }, 'The line has a "sandboxed" that is neither true nor false.'],
    [
      { url, journey: [{ url, sandboxed: 1 }] },
      'Page 1 of "journey" has a "sandboxed" that is neither true nor false.',
    ],
    [{}, 'The line has no "url".'],
    [{ url: 42 }, 'The line has a "url" that is not text.'],
    [{ url, journey: [null] }, 'Page 1 of "journey" is not an object with a "url".'],
  ])('that is wrong is refused in one sentence: %j', (line, sentence) => {
    expect(() => readCase(JSON.stringify(line))).toThrow(new Error(sentence));
  });
});

test.each([
  ['--cases', tmpdir()],
  ['--url', url, '--html', tmpdir()],
])(
  'a folder in the place of a file is refused in one sentence: %s',
  (...args) => {
    const { stdout, status } = spawnSync(process.execPath, ['--import', 'tsx', 'tools/recognise.ts', ...args]);
    expect(JSON.parse(String(stdout))).toEqual({ error: `"${tmpdir()}" is a folder. Give the name of a file in it.` });
    expect(status).toBe(1);
  },
  120_000,
);

test('a line that is wrong spoils no other, and the command ends with 1', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'which-code-')), 'cases');
  writeFileSync(file, [{ url }, { url, htlm: '<p>' }, { url }].map((line) => `${JSON.stringify(line)}\n`).join(''));
  const { stdout, status } = spawnSync(process.execPath, ['--import', 'tsx', 'tools/recognise.ts', '--cases', file]);
  const [first, second, ...rest] = String(stdout)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(first).toMatchObject({ page: 'atlassian-sign-in' });
  expect(second).toEqual({ error: expect.stringContaining('"htlm"') });
  expect(rest).toEqual([first]);
  expect(status).toBe(1);
}, 120_000);

test('a sandboxed document is nobody’s page, and no stop of a sign-in', () => {
  const content = 'https://bitbucket.org/acme-team/widgets/src/main/';
  const html = '<dialog open>Enter the code from your authenticator app <input autocomplete="one-time-code"></dialog>';
  const cases = [
    { url, sandboxed: true, html },
    { url: content, html },
    { url: content, html, journey: [{ url }] },
    { url: content, html, journey: [{ url }, { url: content }] },
    { url: content, html, journey: [{ url, sandboxed: true }] },
    { url: content, html, journey: [{ url }, { url: 'https://bitbucket.org/dashboard/overview' }] },
  ];
  const file = join(mkdtempSync(join(tmpdir(), 'which-code-')), 'cases');
  writeFileSync(file, cases.map((line) => `${JSON.stringify(line)}\n`).join(''));
  const cli = (...args: readonly string[]) =>
    String(spawnSync(process.execPath, ['--import', 'tsx', 'tools/recognise.ts', ...args]).stdout)
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
      .map(({ page, sure }) => `${page}, ${sure}`);
  expect(cli('--cases', file)).toEqual([
    'official, unsure',
    'bitbucket-code, unsure',
    'bitbucket-code, likely',
    'bitbucket-code, likely',
    'bitbucket-code, unsure',
    'bitbucket-code, unsure',
  ]);
  expect(cli('--url', url, '--sandboxed')).toEqual(['official, unsure']);
}, 120_000);
