import { expect, test } from 'vitest';
import { lasting, minutesIn, monthIn } from './times-in-words.ts';

test('a length of time uses the largest unit that fits, in the language of the words', () => {
  expect(lasting('en', 20_400)).toBe('20 seconds');
  expect(lasting('en', 120_000)).toBe('2 minutes');
  expect(lasting('en', 3 * 86_400_000)).toBe('3 days');
  expect(lasting('de', 60_000)).toBe('1 Minute');
});

test('whole minutes become hours only if these are whole too, each with its plural', () => {
  const said = [1, 5, 60, 90, 480].map((minutes) => minutesIn('en', minutes));
  expect(said).toEqual(['1 minute', '5 minutes', '1 hour', '90 minutes', '8 hours']);
  expect([1, 2, 5].map((minutes) => minutesIn('pl', minutes))).toEqual(['1 minuta', '2 minuty', '5 minut']);
});

test('a month is written in the language of the words', () => {
  expect(monthIn('en', '2026-09')).toBe('September 2026');
  expect(monthIn('de', '2026-01')).toBe('Januar 2026');
});
