import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromBase64, toBase64 } from './base64.ts';

const seed = Number(process.env.SEED ?? 1);

test('bytes come back as they were, in the text that others write too', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
      expect(fromBase64(toBase64(bytes))).toEqual(bytes);
    }),
    { seed },
  );
  const many = new Uint8Array(100_000).map((_, at) => at % 251);
  expect(fromBase64(toBase64(many))).toEqual(many);
});

test.each([
  ['A'],
  ['AA'],
  ['AAA'],
  ['A==='],
  ['===='],
  ['AA=A'],
  ['AA-_'],
  ['AA ='],
  ['AAA\n'],
  [null],
  [1],
  [['AAAA']],
])('no base64: %j', (text) => {
  expect(fromBase64(text)).toBeNull();
});

test('anything at all is read without an error', () => {
  const near = fc.string({ unit: fc.constantFrom(...'AB+/=-_ '), maxLength: 12 });
  fc.assert(
    fc.property(fc.oneof(fc.anything(), near), (given) => {
      fromBase64(given);
    }),
    { seed, numRuns: 2000 },
  );
});
