import { expect, test } from 'vitest';
import { chosenSeed } from './seed.ts';

test('a seed that was set counts, any other is drawn', () => {
  expect(chosenSeed('42')).toBe(42);
  expect(chosenSeed('0')).toBe(0);
  expect(chosenSeed(undefined, () => 0)).toBe(1);
  expect(chosenSeed('', () => 0.5)).toBe(500_001);
});

test.each(['-1', '1.5', 'x', '1e3', '1234567890'])('"%s" is refused', (given) => {
  expect(() => chosenSeed(given)).toThrow(given);
});
