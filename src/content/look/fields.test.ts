import { describe, expect, test } from 'vitest';
import { boxesIn, type Field } from './fields.ts';

/** A row of boxes on one line, each as wide as this and for as many characters as this. */
function row(count: number, { maxLength, width = 40, top = 100 }: { maxLength: number; width?: number; top?: number }) {
  const box = { type: 'text', inputMode: '', pattern: '', maxLength, getAttribute: () => null, dataset: {} };
  return Array.from({ length: count }, () => ({ ...box, getBoundingClientRect: () => ({ top, width }) })) as never[];
}

describe('a row of boxes for one character each', () => {
  test.each([6, 8])('is one of %i', (count) => {
    expect(boxesIn(row(count, { maxLength: 1 }))).toBe(count);
  });

  test.each([6, 8])('that take a pasted code are recognized by their shape: %i', (count) => {
    expect(boxesIn(row(count, { maxLength: -1 }))).toBe(count);
    expect(boxesIn(row(count, { maxLength: 6 }))).toBe(count);
  });

  test.each<readonly [string, readonly Field[]]>([
    ['fewer', row(4, { maxLength: 1 })],
    ['of seven', row(7, { maxLength: 1 })],
    ['more', row(12, { maxLength: 1 })],
    ['of wide fields', row(6, { maxLength: -1, width: 200 })],
    ['on two lines', [...row(3, { maxLength: -1 }), ...row(3, { maxLength: -1, top: 150 })]],
  ])('is none with fields that are %s', (_, fields) => {
    expect(boxesIn(fields)).toBe(0);
  });
});
