import { expect, test } from 'vitest';
import { readArguments } from './arguments.ts';
import { tableOf } from './table.ts';

test('rows and a file can be named', () => {
  expect(readArguments([])).toEqual({ file: null, only: [] });
  expect(readArguments(['--json', 'out.json', 'look'])).toEqual({ file: 'out.json', only: ['look'] });
});

test.each([[['--json']], [['--jsn', 'x']], [['looks']]])('%j is refused', (args) => {
  expect(() => readArguments(args)).toThrow(args.length > 1 || args[0] === 'looks' ? 'knows no' : 'needs the name');
});

test('a missed aim is seen in the table', () => {
  const row = { name: 'x', what: 'this', against: 'that', unit: 'ms', aim: 'ratio ≤ 2', measure: async () => found };
  const found = { value: 1234.5, floor: 0.5, rounds: 11, extra: 'more', reached: false };
  expect(tableOf([{ row, found }]).split('\n')[2]).toBe(
    '| this, against that | 1,235 ms | 0.5 ms | 2469.00 (more) | ratio ≤ 2: MISSED |',
  );
});
