import { expect, test } from 'vitest';
import { monthIn } from './month.ts';

test('a month is told in the language of the words', () => {
  expect(monthIn('en', '2026-09')).toBe('September 2026');
  expect(monthIn('de', '2026-01')).toBe('Januar 2026');
});
