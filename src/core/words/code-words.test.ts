import { describe, expect, test } from 'vitest';
import { groups, spokenDigits, spokenNow } from './code-words.ts';

test('digits are read one by one, and stand in groups', () => {
  expect(spokenDigits('012345')).toBe('0 1 2 3 4 5');
  expect(groups('123456')).toEqual(['123', '456']);
  expect(groups('12345678')).toEqual(['1234', '5678']);
});

describe('what is spoken of the time left', () => {
  const turn = 1_800_000_000_000;
  /** One code after another, as they are shown from `since` on, checked once a second. */
  const heard = (since: number, seconds: number): readonly (number | null)[] => {
    const each = Array.from({ length: seconds }, (_, second) => {
      const time = since + second * 1000;
      const turnsAt = turn + Math.max(0, Math.floor((time - turn) / 30_000) + 1) * 30_000;
      return spokenNow(time < turn ? turn : turnsAt, 30, time, since);
    });
    // A sentence that stays is spoken once.
    return each.filter((it, index) => it !== null && it !== each[index - 1]);
  };

  test('is 20, 10 and "a new one", each once for every code, and nothing else', () => {
    expect(heard(turn - 29_000, 89)).toEqual([20, 10, 0, 20, 10, 0, 20, 10]);
  });

  test('is not "a new one" for the first code', () => {
    expect(spokenNow(turn, 30, turn - 29_500, turn - 29_500)).toBeNull();
    expect(spokenNow(turn, 30, turn - 30_000, turn - 30_000)).toBeNull();
  });

  test('stays for a while, so that it is not missed if the clock ticks late', () => {
    expect(spokenNow(turn, 30, turn - 17_500, turn - 29_000)).toBe(20);
    expect(spokenNow(turn, 30, turn + 1_000, turn - 29_000)).toBe(0);
    expect(spokenNow(turn + 30_000, 30, turn + 1_000, turn - 29_000)).toBe(0);
    expect(spokenNow(turn, 30, turn - 15_000, turn - 29_000)).toBeNull();
  });
});
