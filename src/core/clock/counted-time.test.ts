import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { begin, count, type Time } from './counted-time.ts';

const seed = Number(process.env.SEED ?? 1);
const hour = 3_600_000;
const day = 24 * hour;
const start = 1000 * day;
/** A reading of this computer's clock, in days after the start; with the time that sites told, if they did. */
type Reading = number | readonly [clock: number, real: number];
const readAll = (readings: readonly Reading[], from: Time = begin(start)) =>
  readings.reduce<Time>((time, reading) => {
    const [clock, real] = typeof reading === 'number' ? [reading, null] : reading;
    return count(time, start + clock * day, real === null ? null : start + real * day);
  }, from);
/** How many days count after these readings. */
const daysOf = (...readings: readonly Reading[]) => (readAll(readings).counted - start) / day;
/** A computer whose clock is checked every six hours, as the reminder does. */
const awake = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.round((to - from) * 4) }, (_, at) => from + (at + 1) / 4);

test('an ordinary clock is counted as it is', () => {
  expect(daysOf(...awake(0, 28))).toBe(28);
  expect(daysOf(0.5, 1, 1.9)).toBe(1.9);
});

test('reading it again and again adds nothing', () => {
  expect(daysOf(1, ...Array<number>(1000).fill(1))).toBe(1);
});

describe('a clock set forward skips no wait', () => {
  test('and back: a day at most counts early, and is corrected', () => {
    expect(daysOf(30)).toBe(1);
    expect(daysOf(30, 0)).toBe(1);
    expect(daysOf(30, 0, ...awake(0, 1))).toBe(1);
    expect(daysOf(30, 0, ...awake(0, 5))).toBe(5);
  });
  test('and back any number of times', () => {
    const often = Array.from({ length: 50 }, () => [30, 0]).flat();
    expect(daysOf(...often)).toBe(1);
    const byHours = Array.from({ length: 50 }, () => [0.9, 0]).flat();
    expect(daysOf(...byHours)).toBeCloseTo(0.9);
  });
  test('and left there: it continues from a day', () => {
    expect(daysOf(30, ...awake(30, 34))).toBe(5);
  });
  test('and left there, while sites say how late it really is', () => {
    expect(daysOf([0, 0], 30, [30, 0.1])).toBe(1);
    expect(daysOf([0, 0], 30, [30, 0.1], [31, 1.1], [40, 10.1])).toBeCloseTo(10.1);
  });
  test('a day at a time: sites take it back', () => {
    const walked = [[0, 0], ...awake(0, 20)] as const;
    expect(daysOf(...walked)).toBe(20);
    const told = readAll([...walked, [20, 0.1]]);
    expect(told.owed / day).toBeCloseTo(19.9);
    expect((readAll(awake(20, 39), told).counted - start) / day, 'nothing passes before it really did').toBe(20);
  });
});

describe('a computer that was off for 40 days', () => {
  test('counts one, until a site confirms the date', () => {
    expect(daysOf([0, 0], 40)).toBe(1);
    expect(daysOf([0, 0], 40, 40.1, [40.2, 40.2])).toBeCloseTo(40.2);
  });
  test('is not believed for a date that no site told before: there is nothing to count from', () => {
    expect(daysOf(40, [40, 40])).toBe(1);
    expect(daysOf(40, [40, 40], [80, 80])).toBe(41);
  });
  test('counts in full if its clock was wrong all the time', () => {
    const { counted } = readAll([[7, 0], 47, [47, 40]], begin(start + 7 * day));
    expect(counted - start - 7 * day).toBe(40 * day);
  });
});

test('a clock set back takes nothing away, and time goes on', () => {
  expect(daysOf(...awake(0, 2), -900)).toBe(2);
  expect(daysOf(...awake(0, 2), -900, ...awake(-900, -890))).toBe(2 + 10 - 1);
});

test('a clock corrected by an hour counts no hour twice', () => {
  expect(daysOf(-1 / 24, 0, 1 / 24)).toBeCloseTo(1 / 24);
});

test('sites that tell an earlier time than before confirm nothing', () => {
  const sure = readAll([[10, 10]]);
  expect(readAll([[10.1, 3]], sure)).toEqual(readAll([10.1], sure));
});

test('no matter what the clock does, time never runs backwards, nor faster than a day per reading', () => {
  const clock = fc.integer({ min: -100 * day, max: 100 * day });
  fc.assert(
    fc.property(fc.array(clock, { maxLength: 40 }), (clocks) => {
      let time = begin(start);
      for (const at of clocks) {
        const next = count(time, start + at);
        expect(next.counted).toBeGreaterThanOrEqual(time.counted);
        expect(next.counted - time.counted).toBeLessThanOrEqual(day);
        time = next;
      }
    }),
    { seed },
  );
});

test('setting the clock alone gains no more than a day over the time that sites tell', () => {
  const step = fc.record({ passed: fc.integer({ min: 0, max: day }), clock: fc.integer({ max: 100 * day }) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      let real = start;
      let time = count(begin(start), start, start);
      for (const { passed, clock } of steps) {
        real += passed;
        // Sites are heard after each step, as in a browser that is used.
        time = count(time, start + clock);
        time = count(time, start + clock, real);
        expect(time.counted - real).toBeLessThanOrEqual(day);
        expect(time.counted).toBeGreaterThanOrEqual(real);
      }
    }),
    { seed },
  );
});
