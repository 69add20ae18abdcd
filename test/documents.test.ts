import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { messages } from '../src/core/protocol/protocol.ts';
import { rows } from './bench/rows.ts';
import { codeIn, documentAt, documents, rowsIn, sectionOf } from './docs/documents.ts';
import { anchorsIn, brokenLinks, withoutCode } from './docs/links.ts';

describe.each(documents)('$path', (document) => {
  test('every link leads to a file, and every anchor to a heading', () => {
    expect(brokenLinks(document, documents)).toEqual([]);
  });

  test('every file and folder that it names exists', () => {
    const named = codeIn(document.text).filter((code) => /^(src|test|tools|docs|public)\/\S*$/.test(code));
    const missing = named.map((path) => path.replace(/[?#].*$/, '')).filter((path) => !existsSync(path));
    expect(missing, 'Files that moved need a new path here').toEqual([]);
  });

  test('it reads as written, not translated', () => {
    const prose = withoutCode(document.text).replaceAll(/"[^"\n]*"/g, '');
    const found = [...prose.matchAll(unidiomatic)].map(([words]) => words);
    expect(found, 'Say it as you would say it aloud').toEqual([]);
  });
});

/** Marks of a translated text, and spellings that we don't use. */
const unidiomatic = new RegExp(
  `\\b(${[
    "who(so)?ever|somebody|nobody|everybody|anybody|(of )?one's own|oneself|by way of|all the same|the one of|another one",
    'e-mails?|mailed|organisations?|recognis\\w+|administrators? at|log-?ins?|logs? (in|out)|switch(ed|es)? (it )?(on|off)',
    'stands (in|there|beside|behind|for)|counts as|it is over',
  ].join('|')})\\b`,
  'gi',
);

test('an anchor is made of its heading', () => {
  expect(anchorsIn("# What isn't protected\n\n```\n# no heading\n```\n## 1. Pages, `code`\n")).toEqual([
    'what-isnt-protected',
    '1-pages-code',
  ]);
});

test('docs/architecture.md has every domain of the messages', () => {
  const domains = new Set(Object.keys(messages).map((name) => `${name.split('/')[0]}/…`));
  const listed = rowsIn(sectionOf(documentAt('docs/architecture.md'), 'Messages')).flatMap(([names = '']) =>
    codeIn(names),
  );
  expect(listed.toSorted(), 'Add a row to the table of messages').toEqual([...domains].toSorted());
});

test('every file with rows of the bench is in its table', () => {
  const table = readFileSync('test/bench/rows.ts', 'utf8');
  const missing = readdirSync('test/bench/rows').filter((file) => !table.includes(`'./rows/${file}'`));
  expect(missing, 'List their rows in test/bench/rows.ts').toEqual([]);
});

test('docs/performance.md has every row of the bench, in its order, with its aim', () => {
  const table = documentAt('docs/performance.md')
    .text.split('\n')
    .filter((line) => line.startsWith('| ') && line.split('|').length === 7)
    .slice(2)
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const listed = table.map(([, what, , , , aim]) => [what, aim?.replace(/: (reached|missed)$/, '')]);
  expect(listed, 'Run "npm run bench" and copy its rows').toEqual(
    rows.map(({ what, against, aim = '' }) => [`${what}, against ${against}`, aim]),
  );
});
