import { expect, test } from 'vitest';
import { alternate, median } from './alternate.ts';

test('the median is the middle one, in any order', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([10, 9, 1, 4])).toBe(6.5);
  expect(() => median([])).toThrow();
});

test('both are measured equally often, in turns, and the first round does not count', async () => {
  const order: string[] = [];
  const note = (name: string, numbers: number[]) => () => {
    order.push(name);
    return numbers.shift() ?? Number.NaN;
  };
  const found = await alternate(note('value', [1000, 3, 1, 2]), note('floor', [1000, 6, 5, 4]), 3);
  expect(found).toEqual({ value: 2, floor: 5, rounds: 3 });
  expect(order.join(' ')).toBe('value floor value floor floor value value floor');
});
