import { describe, expect, test } from 'vitest';
import { plain as plainWords } from '../../src/content/look/plain.ts';
import { type LeftWords, says, type Word, words } from '../../src/content/look/words.ts';
import { saysElse } from '../../src/content/words/languages.ts';
import { pageSamples as every } from './samples.ts';
import { shaped, shapeNames } from './shapes.ts';

// The heavy one holds nothing that the plain one does not.
const pageSamples = every.filter(({ name }) => name !== 'a heavy repository');

const count = (html: string, pattern: RegExp): number =>
  (html.match(/<[a-z][^>]*>/g) ?? []).join('').match(pattern)?.length ?? 0;
const documentOf = (name: string): string => {
  const sample = pageSamples.find((one) => one.name === name);
  if (sample === undefined) throw new Error(`No sample is called "${name}"`);
  return sample.html;
};
const wordsOf = (html: string): readonly string[] =>
  html
    .replace(/<(style|script)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\S*[@\d]\S*/g, ' ')
    .match(/\p{L}{3,}/gu) ?? [];

const plain = pageSamples.map(({ name, html }) => ({ name, html: shaped(html, [], 5) }));
const kept = [
  /<(input|button|textarea)\b/g,
  /data-practice="[^"]*"/g,
  /autocomplete="[^"]*"/g,
  /href="[^"]*"/g,
  /action="[^"]*"/g,
  /otp-input-index-\d"/g,
  /(mfa\.enrollment|two-step-verification-otp|recoveryCode-uid\d+"|mfa-promote)/g,
];
const idsIn = (html: string): ReadonlySet<string | undefined> =>
  new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id));
const dangling = (html: string): number => {
  const ids = idsIn(html);
  return [...html.matchAll(/\s(?:for|aria-labelledby)="([^"]*)"/g)].filter(([, id]) => !ids.has(id)).length;
};

describe.each(shapeNames)('the shape %s', (shape) => {
  const changed = plain.map(({ name, html }) => ({ name, before: html, after: shaped(html, shape, 5) }));

  test('makes another page of nearly every one', () => {
    expect(changed.filter(({ before, after }) => before === after).length).toBeLessThan(changed.length / 4);
  });

  test('is the same for the same seed', () => {
    for (const { name, before, after } of changed.slice(0, 20)) expect(shaped(before, shape, 5), name).toBe(after);
  });

  test('keeps fields, hooks for tests, autocomplete and addresses', () => {
    for (const { name, before, after } of changed)
      for (const pattern of kept) expect(count(after, pattern), `${name} ${pattern}`).toBe(count(before, pattern));
  });

  test('keeps every reference to an id whole', () => {
    for (const { name, before, after } of changed) expect(dangling(after), name).toBe(dangling(before));
  });
});

test('ids: suffixes differ from seed to seed, known names stay', () => {
  const page = documentOf('recovery key');
  const suffixes = new Set(
    [1, 2, 3, 4, 5].map((seed) => shaped(page, 'ids', seed).match(/id="recoveryCode-uid(\d+)"/)?.[1]),
  );
  expect(suffixes.size).toBeGreaterThan(2);
  expect(shaped(documentOf('Bitbucket code'), 'ids', 1)).not.toMatch(/two-step-code|name="code"/);
});

test('nesting: no class name is left, in the styles neither', () => {
  const changed = shaped(documentOf('sign-in, e-mail step'), 'nesting', 1);
  expect(changed).not.toMatch(/class="[^"]*\b(card|login-form|later)\b|\.later/);
  const later = changed.match(/class="([^"]*)" data-testid="password-container"/)?.[1];
  expect(changed).toContain(`.${later} { display: none; }`);
});

test('unknown words: none of the old words is left; keys and addresses are', () => {
  for (const { name, html } of pageSamples) {
    const old = new Set(wordsOf(html).map((word) => word.toLowerCase()));
    const left = wordsOf(shaped(html, 'unknown-words', 1)).filter((word) => old.has(word.toLowerCase()));
    expect(left, name).toEqual([]);
  }
  expect(shaped(documentOf('Bitbucket set-up: picture, key, first code'), 'unknown-words', 1)).toContain(
    '>KRSXG5CTMVRXEZLUKRSXG5CTMVRXEZLU<',
  );
  expect(shaped(documentOf('company, push of another provider'), 'unknown-words', 1)).not.toContain('Send Push');
});

test('no words: nothing to read is left', () => {
  for (const { name, html } of pageSamples) {
    const changed = shaped(html, 'no-words', 1);
    expect(wordsOf(changed), name).toEqual([]);
    expect(changed, name).not.toMatch(/(aria-label|placeholder|title|alt)="\p{L}/u);
  }
});

test('right to left: the document says so', () => {
  expect(shaped(documentOf('Atlassian code'), 'right-to-left', 1)).toMatch(/<html lang="he" dir="rtl">/);
});

test('unknown words: their language is one that we have no words for', () => {
  (globalThis as LeftWords).whichCodeWords = saysElse;
  for (const { name, html } of pageSamples.slice(0, 60)) {
    const changed = shaped(html, 'unknown-words', 1);
    expect(changed, name).toMatch(/<html[^>]* lang="x-none"/);
    const text = plainWords(wordsOf(changed).join(' '));
    const understood = (Object.keys(words) as Word[]).filter((word) => says(text, word, { language: 'x-none' }));
    expect(understood, name).toEqual([]);
  }
});
