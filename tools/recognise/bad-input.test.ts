import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readArguments, usage } from './arguments.ts';
import { recognise } from './recognise.ts';

const folder = mkdtempSync(join(tmpdir(), 'which-code-bad-input-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const absent = join(folder, 'absent');
const notThere = `There is no file "${absent}". Check the name and the folder.`;
const isFolder = `"${folder}" is a folder. Give the name of a file in it.`;
const url = 'https://id.atlassian.com/login';
const notAnAddress = (given: string) =>
  `"${given}" is not an address. Give a whole one, such as https://id.atlassian.com/login.`;

/** What the command says to these arguments. */
async function answered(...args: readonly string[]) {
  const said = { out: '', err: '' };
  const out = (text: string) => {
    said.out += text;
  };
  const err = (text: string) => {
    said.err += text;
  };
  return { status: await recognise(args, { out, err }), ...said };
}

test('the command as its user meets it: one sentence, and exit code 1', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'tools/recognise.ts']);
  const sentence = `Nothing to recognise. ${usage}`;
  expect(JSON.parse(String(stdout))).toEqual({ error: sentence });
  expect(String(stderr)).toBe(`${sentence}\n`);
  expect(status).toBe(1);
}, 120_000);

describe('what the command can’t work with is refused in one sentence, with exit code 1', () => {
  test.each<readonly [string, readonly string[], string]>([
    ['no address', [], `Nothing to recognise. ${usage}`],
    ['an address that is none', ['--url', 'id.atlassian.com/login'], notAnAddress('id.atlassian.com/login')],
    ['a missing document', ['--url', url, '--html', absent], notThere],
    ['a missing file of cases', ['--cases', absent], notThere],
    ['a missing report', ['--report', absent], notThere],
    ['a folder in place of a document', ['--url', url, '--html', folder], isFolder],
    ['a folder in place of a file of cases', ['--cases', folder], isFolder],
    ['a report that is none', ['--report', file('text', 'Hello')], 'This file is not a page report: it is not JSON.'],
  ])(
    '%s',
    async (_, args, sentence) => {
      const { status, out, err } = await answered(...args);
      expect(JSON.parse(out)).toEqual({ error: sentence });
      expect(err).toBe(`${sentence}\n`);
      expect(status).toBe(1);
    },
    120_000,
  );
});

test('a broken, an empty and an addressless line get an error in their place, and the others an answer', async () => {
  const wrong = ['{"url": ', '', '{"url": "login"}', JSON.stringify({ url, htlm: '<p>' })];
  const lines = [JSON.stringify({ url }), ...wrong, JSON.stringify({ url })];
  const { status, out } = await answered('--cases', file('cases', `${lines.join('\n')}\n`));
  const [first, broken, empty, addressless, misspelt, last, ...more] = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const notJson = { error: 'The line is not JSON. Write one object a line: {"url": "https://…", "html": "…"}.' };
  expect(first).toMatchObject({ page: 'atlassian-sign-in' });
  expect([broken, empty]).toEqual([notJson, notJson]);
  expect(addressless).toEqual({ error: notAnAddress('login') });
  expect(misspelt).toEqual({ error: expect.stringContaining('"htlm"') });
  expect([last, ...more]).toEqual([first]);
  expect(status).toBe(1);
}, 120_000);

describe('the command line', () => {
  test.each<readonly [string, readonly string[], string]>([
    ['two things at a time', ['--url', url, '--cases', absent], `One thing at a time. ${usage}`],
    [
      'a document without its address',
      ['--html', absent, '--cases', absent],
      `--html goes with --url: a page is judged by its address too. ${usage}`,
    ],
    [
      'a sandboxed document without its address',
      ['--sandboxed', '--cases', absent],
      `--sandboxed goes with --url: in a file of cases, write "sandboxed": true. ${usage}`,
    ],
    ['a misspelt option', ['--uri', url], `Unknown option '--uri'. ${usage}`],
    ['an option without its value', ['--url'], `Option '--url <value>' argument missing. ${usage}`],
    ['an address without its option', [url], `Unexpected argument '${url}'. ${usage}`],
  ])('with %s is refused', (_, args, sentence) => {
    expect(() => readArguments(args)).toThrow(new Error(sentence));
  });
});
