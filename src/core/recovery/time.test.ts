import { expect, test } from 'vitest';
import { begin, count } from './time.ts';

const day = 86_400_000;
const after = (...clocks: number[]) => clocks.reduce(count, begin(1000 * day)).counted - 1000 * day;

test('an ordinary clock is counted as it is', () => {
  expect(after(1001 * day, 1028 * day)).toBe(28 * day);
});

test('a clock set back takes nothing away and adds nothing', () => {
  expect(after(990 * day)).toBe(0);
  expect(after(1002 * day, 100 * day)).toBe(2 * day);
});

test('time goes on after the clock was set back', () => {
  expect(after(600 * day, 610 * day, 628 * day)).toBe(28 * day);
});

test('a clock set back for an hour and then right again counts no hour twice', () => {
  const hour = day / 24;
  expect(after(1000 * day - hour, 1000 * day - hour / 2, 1000 * day + hour)).toBe(hour);
});
