import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** What is known about the real pages. Comments refer to its parts as `row 21`, `section 6`, `section 4, 10` and `B4`. */
const facts = readFileSync('docs/page-facts.md', 'utf8');
const parts: ReadonlySet<string> = new Set(
  facts.split(/^## /m).flatMap((section) => {
    const number = /^\d+/.exec(section)?.[0];
    if (number === undefined) return [];
    const firsts = [...section.matchAll(/^\| (\d+|[ABC]\d+b?) \|/gm)].map(([, first = '']) => first);
    return [`section ${number}`, ...firsts.map((first) => named(number, first))];
  }),
);

function named(section: string, first: string): string {
  if (section === '1') return `row ${first}`;
  return /^\d/.test(first) ? `section ${section}, ${first}` : first;
}

const sources = ['src', 'test', 'tools'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name)),
);
const commentsIn = (file: string) =>
  readFileSync(file, 'utf8')
    .match(/\/\*\*[\s\S]*?\*\/|(?<=^|\s)\/\/ .*$/gm)
    ?.map((it) => it.replace(/\n *\*/g, '')) ?? [];

/** What a comment refers to. In the catalog's tables, a comment may begin with bare row numbers. */
function referencesIn(comment: string, inTable: boolean): string[] {
  const lists = [...comment.matchAll(/\brows? (\d+(?:(?:, | and | to )\d+)*)/g)];
  if (inTable) lists.push(...comment.matchAll(/^\/\/ (\d+(?:, \d+)*)/g));
  const rows = lists.flatMap(([, list = '']) => list.split(/\D+/)).map((row) => `row ${row}`);
  const others = [...comment.matchAll(/\bsection \d+(?:, \d+)?|\b[ABC]\d+b?\b/g)].map(([found]) => found);
  return [...rows, ...others];
}

test('every part of the page facts that a comment refers to exists', () => {
  const references = sources.flatMap((file) => {
    const comments = commentsIn(file);
    if (!comments.some((comment) => comment.includes('page facts'))) return [];
    const inTable = /core\/(pages|spots)\.ts$/.test(file);
    return comments.flatMap((comment) => referencesIn(comment, inTable)).map((part) => ({ file, part }));
  });
  expect(references.length).toBeGreaterThan(100);
  expect(references.filter(({ part }) => !parts.has(part))).toEqual([]);
});

test('the page facts list exactly the claims that the popup makes', () => {
  const told = Object.keys(JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')));
  const here = [...facts.matchAll(/`(claim_[a-z_]+)`/g)].map(([, key]) => key);
  expect(here.toSorted()).toEqual(told.filter((key) => key.startsWith('claim_')).toSorted());
});
