import { expect, test } from 'vitest';
import { strengthOf } from './strength.ts';

test.each([
  'password',
  'Password1',
  'qwertzuiop',
  'qwertyuiop',
  'letmein123',
  'iloveyou2',
  'aaaaaaaaaaaa',
  'abcabcabcabc',
  '1234567890',
  'p4ssw0rd!',
])('“%s” is easy to guess', (text) => {
  expect(strengthOf(text)).toBeLessThan(2);
});

test.each(['four quiet tractors sing', 'nine green lanterns hum', 'grelm vosk 41 tibbet'])('“%s” is good', (text) => {
  expect(strengthOf(text)).toBeGreaterThanOrEqual(3);
});

test('it is the same no matter how the keyboard makes an accent', () => {
  expect(strengthOf('cafe\u0301 noir')).toBe(strengthOf('caf\u00e9 noir'));
});

test('it is estimated at once, no matter how long the text is', () => {
  const begun = performance.now();
  expect(strengthOf('four quiet tractors sing '.repeat(10_000))).toBe(4);
  expect(performance.now() - begun).toBeLessThan(5_000);
});
