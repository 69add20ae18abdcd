import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bareCode, linesOf, readCodes } from './read-codes.ts';
import { codesOf, grouped, shapes } from './shapes.fake.ts';

const seed = Number(process.env.SEED ?? 1);

describe.each(shapes)('a list of $name', (shape) => {
  test.each([
    ['one a line', (codes: readonly string[]) => codes.join('\n')],
    ['numbered', (codes: readonly string[]) => codes.map((code, at) => `${at + 1}. ${code}`).join('\r\n')],
    ['in a table', (codes: readonly string[]) => codes.join('\t')],
    ['in two columns', (codes: readonly string[]) => codes.join('   ')],
    [
      'in a file with a heading',
      (codes: readonly string[]) => `Bitbucket recovery codes\n\n${codes.join('\n')}\n\nKeep them safe.`,
    ],
    ['in groups of four', (codes: readonly string[]) => codes.map((code) => grouped(code, 4, '-')).join('\n')],
    ['in groups with spaces', (codes: readonly string[]) => codes.map((code) => grouped(code, 4, ' ')).join('\n')],
  ])('is read %s, in its order', (_, write) => {
    fc.assert(
      fc.property(codesOf(shape), (codes) => {
        // A list without digits in most codes may be words: people count and type those themselves.
        fc.pre(codes.every((code) => /\d/.test(code)));
        expect(readCodes(linesOf(write(codes))).map(bareCode)).toEqual(codes);
      }),
      { seed, numRuns: 30 },
    );
  });
});

test.each([
  ['24 characters', '7K2MX9QZ4HBTA8WP30FDZZ1C'],
  ['32 characters', '7a3f90bc19ce44d2b0077fe13c5d8e0f'],
  ['groups of four', '7K2M-X9QZ-4HBT-A8WP'],
])('a single key of %s is read', (_, key) => {
  expect(readCodes([`Your recovery key`, key, 'Save it now'])).toEqual([key]);
});

test.each([
  ['words', ['Recovery', 'settings', 'Download', 'Continue']],
  ['a date and a telephone number', ['24 November 2026', '+49 30 1234567']],
  ['nothing', []],
  ['two keys, of which one would have to be guessed', ['7K2MX9QZ4HBTA8WP30FDZZ1C', '7a3f90bc19ce44d2b0077']],
  ['short numbers', ['1234', '5678']],
])('%s: no codes', (_, lines) => {
  expect(readCodes(lines)).toEqual([]);
});

test('a code that is listed twice counts once', () => {
  expect(readCodes(['7a3f90bc', '7a3f90bc', '19ce44d2'])).toEqual(['7a3f90bc', '19ce44d2']);
});

test('no text takes long', () => {
  const began = performance.now();
  readCodes(linesOf('a1-'.repeat(100_000)));
  readCodes(linesOf('a1b2c3d4\n'.repeat(20_000)));
  expect(performance.now() - began).toBeLessThan(5_000);
});
