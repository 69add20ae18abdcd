import { expect, test } from 'vitest';
import { same } from './json-equal.ts';

test('the order of keys does not matter, everything else does', () => {
  expect(same({ a: 1, b: [1, { c: 'x' }] }, { b: [1, { c: 'x' }], a: 1 })).toBe(true);
  expect(same({ a: 1 }, { a: 1, b: 2 })).toBe(false);
  expect(same({ a: 1, b: undefined }, { a: 1, c: undefined })).toBe(false);
  expect(same([1, 2], [2, 1])).toBe(false);
  expect(same([1], { 0: 1 })).toBe(false);
  expect(same(null, {})).toBe(false);
  expect(same('1', 1)).toBe(false);
});
