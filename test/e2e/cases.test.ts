import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { recognise } from '../../tools/recognise/recognise.ts';

const url = 'https://id.atlassian.com/login';

test('a sandboxed document isn’t its address’s page, and no stop of a sign-in', async () => {
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
  const judged = async (...args: readonly string[]) => {
    let said = '';
    const out = (text: string) => {
      said += text;
    };
    expect(await recognise(args, { out, err: out })).toBe(0);
    return said
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
      .map(({ page, sure }) => `${page}, ${sure}`);
  };
  expect(await judged('--cases', file)).toEqual([
    'official, unsure',
    'bitbucket-code, unsure',
    'bitbucket-code, likely',
    'bitbucket-code, likely',
    'bitbucket-code, unsure',
    'bitbucket-code, unsure',
  ]);
  expect(await judged('--url', url, '--sandboxed')).toEqual(['official, unsure']);
});
