import { expect, test } from 'vitest';
import { lasting } from './lasting.ts';

test('a length of time is told in the largest unit that fits, and in the language of the words', () => {
  expect(lasting('en', 20_400)).toBe('20 seconds');
  expect(lasting('en', 120_000)).toBe('2 minutes');
  expect(lasting('en', 3 * 86_400_000)).toBe('3 days');
  expect(lasting('de', 60_000)).toBe('1 Minute');
});
