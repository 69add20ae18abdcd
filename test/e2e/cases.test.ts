import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { recognise } from '../../tools/recognise/recognise.ts';

/** A page with its address and journey, and what may be said of it: for each key, any of these values. */
type Labelled = {
  readonly id: string;
  readonly url: string;
  readonly html?: string;
  readonly journey?: readonly unknown[];
  readonly note: string;
  readonly expect: { readonly [Key in 'page' | 'layer' | 'wants' | 'why' | 'notPage']?: readonly string[] } & {
    readonly notCertain?: true;
  };
};
type Answer = {
  readonly page: string;
  readonly layer: string;
  readonly wants: string;
  readonly why: string;
  readonly sure: string;
};

const labelled: readonly Labelled[] = readFileSync('test/cases/2026-11.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

/** Judges lines as the command does, without their labels. */
async function judgedAll(lines: readonly object[]): Promise<readonly Answer[]> {
  const file = join(mkdtempSync(join(tmpdir(), 'which-code-')), 'cases');
  writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  let said = '';
  const out = (text: string) => {
    said += text;
  };
  expect(await recognise(['--cases', file], { out, err: out })).toBe(0);
  return said
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

describe('what became known up to November 2026', () => {
  let answers: readonly Answer[] = [];
  beforeAll(async () => {
    answers = await judgedAll(labelled.map(({ url, html, journey }) => ({ url, html, journey })));
  });

  test.each(labelled.map((line, at) => [line.id, line.note, line.expect, at] as const))(
    '%s: %s',
    (_, __, right, at) => {
      const { sure, ...answer } = answers[at] as Answer;
      for (const [key, value] of Object.entries(answer)) {
        const allowed = right[key as keyof typeof answer];
        if (allowed !== undefined) expect(allowed, key).toContain(value);
      }
      if (right.notPage !== undefined) expect(right.notPage).not.toContain(answer.page);
      if (right.notCertain) expect(sure).not.toBe('certain');
    },
  );
});

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
