import { describe, expect, test } from 'vitest';
import { addSample, type ClockSample, readClock, sampleOf } from './reading.ts';

const noon = Date.UTC(2026, 10, 24, 12);
const minute = 60_000;

/** What this computer makes of answers when its clock is ahead by this much; the answers take 200 ms. */
function heard(ahead: number, hosts: readonly string[], begin = noon): readonly ClockSample[] {
  return hosts.reduce<readonly ClockSample[]>((samples, host, index) => {
    const real = begin + index * 1337;
    const date = new Date(real + 100).toUTCString();
    const sample = sampleOf(host, real + ahead, real + 200 + ahead, date, undefined);
    return sample ? addSample(samples, sample) : samples;
  }, []);
}
const both = ['id.atlassian.com', 'bitbucket.org', 'id.atlassian.com', 'bitbucket.org'];

describe("this computer's clock", () => {
  test('is right when all answers say so', () => {
    expect(readClock(heard(0, both), noon + minute)).toEqual({ state: 'right' });
    expect(readClock(heard(-2000, both), noon + minute)).toEqual({ state: 'right' });
  });

  test.each([
    [20_000, 'corrected'],
    [-20_000, 'corrected'],
    [120_000, 'wrong'],
    [-120_000, 'wrong'],
    [7 * 24 * 3600_000, 'wrong'],
  ])('that is ahead by %d ms is %s', (ahead, state) => {
    const reading = readClock(heard(ahead, both), noon + ahead + minute);
    expect(reading).toMatchObject({ state });
    if ('by' in reading) expect(Math.abs(reading.by - ahead)).toBeLessThanOrEqual(700);
  });

  test('is not corrected on fewer than three answers', () => {
    expect(readClock(heard(20_000, both.slice(0, 2)), noon + minute)).toMatchObject({ state: 'wrong' });
  });

  test('is not judged if one site disagrees with the others', () => {
    const wrongSite = sampleOf('trello.com', noon, noon + 200, new Date(noon - 60 * minute).toUTCString(), undefined);
    const samples = wrongSite ? addSample(heard(0, both, noon - minute), wrongSite) : [];
    expect(samples).toHaveLength(5);
    expect(readClock(samples, noon + minute)).toEqual({ state: 'unknown' });
  });

  test('is not judged by answers from a cache, by slow ones, or by ones without a date', () => {
    const date = new Date(noon).toUTCString();
    expect(sampleOf('bitbucket.org', noon, noon + 100, date, '20')).toBeNull();
    expect(sampleOf('bitbucket.org', noon, noon + 60_000, date, undefined)).toBeNull();
    expect(sampleOf('bitbucket.org', noon, noon + 100, undefined, undefined)).toBeNull();
    expect(sampleOf('bitbucket.org', noon, noon + 100, 'yesterday', undefined)).toBeNull();
  });

  test('that was set meanwhile is judged by what was heard since', () => {
    const before = heard(-120_000, ['bitbucket.org', 'bitbucket.org']);
    const after = sampleOf(
      'bitbucket.org',
      noon + minute,
      noon + minute + 200,
      new Date(noon + minute).toUTCString(),
      undefined,
    );
    expect(readClock(after ? addSample(before, after) : [], noon + 2 * minute)).toEqual({ state: 'right' });
  });

  test('of a computer that slept for a week is unknown until a site answers', () => {
    expect(readClock(heard(20_000, both), noon + 7 * 24 * 60 * minute)).toEqual({ state: 'unknown' });
  });

  test('is not judged by a proxy that gives every answer the same date', () => {
    const date = new Date(noon).toUTCString();
    const samples = [0, 20, 40].reduce<readonly ClockSample[]>((all, seconds) => {
      const sample = sampleOf(
        `${seconds}.atlassian.net`,
        noon + seconds * 1000,
        noon + seconds * 1000 + 100,
        date,
        undefined,
      );
      return sample ? addSample(all, sample) : all;
    }, []);
    expect(readClock(samples, noon + minute)).toEqual({ state: 'unknown' });
  });

  test('is not corrected by a proxy that gives all answers of one site the same date, however quickly they come', () => {
    const date = new Date(noon - 20_000).toUTCString();
    const samples = [0, 200, 400, 600].reduce<readonly ClockSample[]>((all, later) => {
      const sample = sampleOf('bitbucket.org', noon + later, noon + later + 100, date, undefined);
      return sample ? addSample(all, sample) : all;
    }, []);
    expect(samples).toHaveLength(4);
    expect(readClock(samples, noon + minute)).toMatchObject({ state: 'wrong' });
  });

  test('that jumped is not judged while hosts heard before and after it are all there is', () => {
    const before = heard(0, ['id.atlassian.com']);
    const after = heard(60_000, ['bitbucket.org'], noon + minute);
    const samples = after.reduce(addSample, before);
    expect(readClock(samples, noon + 3 * minute)).toEqual({ state: 'unknown' });
    const again = heard(60_000, ['id.atlassian.com'], noon + 2 * minute).reduce(addSample, samples);
    expect(readClock(again, noon + 4 * minute)).toMatchObject({ state: 'wrong' });
  });

  test('that jumped back while a site answered, or is behind what was heard, is not judged by that', () => {
    const date = new Date(noon).toUTCString();
    expect(sampleOf('bitbucket.org', noon, noon - 60_000, date, undefined)).toBeNull();
    expect(readClock(heard(20_000, both), noon - minute)).toEqual({ state: 'unknown' });
  });
});
