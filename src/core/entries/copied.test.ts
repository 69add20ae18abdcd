import { expect, test } from 'vitest';
import { readCopied } from './copied.ts';

const now = Date.UTC(2026, 10, 24);

test('a copied code is digits that expire within minutes', () => {
  expect(readCopied({ text: '123456', end: now + 30_000 }, now)).toEqual({ text: '123456', end: now + 30_000 });
  expect(readCopied({ text: '123456', end: now - 30_000 }, now)).toEqual({ text: '123456', end: now - 30_000 });
});

test.each([
  undefined,
  null,
  {},
  { text: 'a letter to somebody', end: now },
  { text: '', end: now },
  { text: '123456', end: now + 86_400_000 },
  { text: '123456', end: Number.NaN },
  { text: 123456, end: now },
])('%j is none', (given) => {
  expect(readCopied(given, now)).toBeNull();
});
