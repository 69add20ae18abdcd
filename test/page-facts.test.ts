import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalogue } from '../src/core/kinds/catalogue.ts';
import { addressRules } from '../src/core/recognise/address-rules.ts';
import { type Fact, signFacts } from '../src/core/recognise/signs.ts';
import { pageKinds } from '../src/core/recognise/verdict.ts';

/**
 * What is known about the real pages. Its parts are cited as data: `21`, `'section 6'`, `'section 4, 10'` and `'B4'`.
 */
const facts = readFileSync('docs/page-facts.md', 'utf8');
const sections = facts.split(/^## /m).flatMap((text) => {
  const number = /^\d+/.exec(text)?.[0];
  return number === undefined ? [] : [{ number, rows: [...text.matchAll(/^\| (\d+|[ABC]\d+b?) \| (.*?) \|/gm)] }];
});
const parts: ReadonlySet<string> = new Set(
  sections.flatMap(({ number, rows }) => [
    `section ${number}`,
    ...rows.map(([, first = '']) => (number === '1' || !/^\d/.test(first) ? first : `section ${number}, ${first}`)),
  ]),
);

type Citation = { readonly by: string; readonly facts: readonly Fact[] };
const citations: readonly Citation[] = [
  ...Object.entries(catalogue).map(([kind, record]) => ({ by: `the kind ${kind}`, facts: record.facts })),
  ...Object.entries(signFacts).map(([sign, cited]) => ({ by: `the sign ${sign}`, facts: cited })),
  ...addressRules().map((rule) => ({ by: `the address rule for ${rule.path}`, facts: rule.facts })),
];

test('every part of the page facts that is cited is there', () => {
  const unknown = citations.flatMap(({ by, facts: cited }) =>
    cited
      .filter((fact) => !parts.has(String(fact)))
      .map((fact) => `${by} cites ${fact}, which docs/page-facts.md lacks`),
  );
  expect(unknown).toEqual([]);
});

test('every kind of page rests on the page facts', () => {
  const without = Object.entries(catalogue).filter(([, record]) => record.facts.length === 0);
  expect(without.map(([kind]) => `${kind} cites no page facts: add what is known of it to docs/page-facts.md`)).toEqual(
    [],
  );
});

test('a kind cites every row of the pages that names it in parentheses', () => {
  const rows = sections.find(({ number }) => number === '1')?.rows ?? [];
  expect(rows.length).toBeGreaterThan(25);
  const missing = rows.flatMap(([, row, page = '']) =>
    kindsNamedIn(page).flatMap((kind) => {
      const known = pageKinds.find((it) => it === kind);
      if (known === undefined) return [`row ${row} names ${kind}, which is no kind of page`];
      return catalogue[known].facts.includes(Number(row)) ? [] : [`row ${row} names ${kind}, which doesn't cite it`];
    }),
  );
  expect(missing).toEqual([]);
});

test('every claim that the popup makes is there, and no other', () => {
  const made = Object.keys(JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')));
  const here = [...facts.matchAll(/`(claim_[a-z_]+)`/g)].map(([, key]) => key);
  expect(here.toSorted()).toEqual(made.filter((key) => key.startsWith('claim_')).toSorted());
});

/** `(atlassian-settings, -set-up)` names two kinds. A kind without a dash in its name is told from other parentheses by the list. */
function kindsNamedIn(page: string): string[] {
  return [...page.matchAll(/\(([a-z, -]+)\)/g)].flatMap(([, list = '']) => {
    const [first = '', ...more] = list.split(', ');
    const isKind =
      /^(atlassian|bitbucket|portal|company|look)-/.test(first) || pageKinds.some((kind) => kind === first);
    if (!isKind) return [];
    return [first, ...more.map((name) => (name.startsWith('-') ? first.replace(/-.*/, name) : name))];
  });
}
