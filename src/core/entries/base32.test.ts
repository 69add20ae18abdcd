import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import table from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { failed } from '../result.ts';
import { readKey } from './base32.ts';

const seed = Number(process.env.SEED ?? 1);

/** RFC 4648, section 6, written for this test alone. */
function encode(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const letters = bits.match(/.{1,5}/g) ?? [];
  return letters.map((part) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[Number.parseInt(part.padEnd(5, '0'), 2)]).join('');
}

const key = fc.uint8Array({ minLength: 1, maxLength: 128 });
const bytesIn = (text: string) => {
  const read = readKey(text);
  return read.ok ? [...read.value] : read;
};

describe('a key', () => {
  test('the values of RFC 4648, section 10', () => {
    const values = { 'MY======': 'f', 'MZXQ====': 'fo', 'MZXW6===': 'foo', 'MZXW6YQ=': 'foob', MZXW6YTB: 'fooba' };
    for (const [text, plain] of Object.entries(values)) expect(bytesIn(text)).toEqual([...Buffer.from(plain)]);
  });

  test('is read in groups, with dashes, in lower case, with padding or without', () => {
    const separators = fc.constantFrom(' ', '-', '  ', '\u00a0', '\t', '\n', '\u2011', '\u2013', '\u200b', '');
    fc.assert(
      fc.property(
        key,
        separators,
        fc.integer({ min: 1, max: 9 }),
        fc.boolean(),
        fc.boolean(),
        (bytes, by, size, low, pad) => {
          const plain = encode(bytes);
          const padded = pad ? plain.padEnd(Math.ceil(plain.length / 8) * 8, '=') : plain;
          const grouped = (padded.match(new RegExp(`.{1,${size}}`, 'g')) ?? []).join(by);
          expect(bytesIn(` ${low ? grouped.toLowerCase() : grouped}\n`)).toEqual([...bytes]);
        },
      ),
      { seed },
    );
  });

  test('unused bits of the last letter are ignored', () => {
    expect(bytesIn('MZ')).toEqual(bytesIn('MY'));
    expect(bytesIn('MZXX')).toEqual(bytesIn('MZXQ'));
    expect(bytesIn('MZXW7')).toEqual(bytesIn('MZXW6'));
    expect(bytesIn('MZXW6YR')).toEqual(bytesIn('MZXW6YQ'));
  });

  test.each([
    ['nothing', '', 'key_empty', []],
    ['spaces and padding only', ' - ==== ', 'key_empty', []],
    ['a digit that is none of its letters', 'MZXW1YTB', 'key_stranger', ['1']],
    ['padding within', 'MY======MY', 'key_stranger', ['=']],
    ['a letter whose capital is two letters', 'MZXW6Yß', 'key_stranger', ['ß']],
    ['a letter whose capital is one of ours', 'MZXW6YTı', 'key_stranger', ['ı']],
    ['another whose capital is one of ours', 'MZXW6YTſ', 'key_stranger', ['ſ']],
    ['a letter that looks like one of ours', 'МZXW6YTB', 'key_stranger', ['М']],
    ['a mark that turns the sentence round', 'MZXW6\u202eYTB', 'key_stranger', ['U+202E']],
    ['half a character', 'MZXW\ud83dYTB', 'key_stranger', ['U+D83D']],
    ['one letter', 'M', 'key_cut', []],
    ['one letter too many', 'MZXW6YTBM', 'key_cut', []],
    ['three letters', 'MZX', 'key_cut', []],
    ['six letters', 'MZXW6Y', 'key_cut', []],
    ['more than a key can be', 'A'.repeat(207), 'key_long', []],
    ['a whole page', 'MZXW6YTB'.repeat(100_000), 'key_long', []],
  ])('refused: %s', (_, text, name, gaps) => {
    expect(readKey(text)).toEqual(failed(gaps.length > 0 ? { key: name, with: gaps } : { key: name }));
  });

  test('of 128 bytes is the longest', () => {
    expect(bytesIn('A'.repeat(205))).toEqual(Array(128).fill(0));
  });

  test('any pasted text gives a key or a sentence that exists', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'ABCMZ237abz =-018ß\u202e'), maxLength: 40 });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), letters), (text) => {
        const read = readKey(text);
        if (!read.ok) expect(read.why.key in table, read.why.key).toBe(true);
        else expect(read.value.length).toBeGreaterThan(0);
      }),
      { seed, numRuns: 300 },
    );
  });
});
