import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { begin, count } from '../clock/counted-time.ts';
import { type Artefact, unknownArtefact } from './artefact.ts';
import { drawCodes, drillState, remindsOf, tries, triesLeft } from './drill.ts';
import { after } from './events.ts';
import type { Evidence } from './evidence.ts';

const seed = Number(process.env.SEED ?? 1);
const day = 86_400_000;
const minute = 60_000;
const evidence: Evidence = { covered: 1, asked: 5, salt: 'AAAA', rounds: 1, hashes: ['a', 'b', 'c', 'd', 'e', 'f'] };
const saved = after(unknownArtefact('bitbucket', 'jo'), {
  ...{ what: 'saved', session: 's1', total: 6, evidence },
  ...{ at: 0, time: 0 },
});
const wrong = (artefact: Artefact, time: number) => after(artefact, { what: 'wrong', at: time, time });

describe('no drill', () => {
  test('of what was never saved', () => {
    expect(drillState(unknownArtefact('bitbucket', 'jo'), 9 * day, 's2', false)).toEqual({ state: 'none' });
  });
  test('in the session that saw the codes, however long it lasts', () => {
    expect(drillState(saved, 90 * day, 's1', false)).toEqual({ state: 'same-session' });
  });
  test('while a page shows codes', () => {
    expect(drillState(saved, 2 * day, 's2', true)).toEqual({ state: 'still-shown' });
  });
});

test('a day later it is due, before that it is early', () => {
  expect(drillState(saved, day - 1, 's2', false)).toEqual({ state: 'early', due: day });
  expect(drillState(saved, day, 's2', false)).toEqual({ state: 'due' });
});

test('each wrong try makes the next one wait longer, and the third one ends it', () => {
  const first = wrong(saved, 2 * day);
  expect(drillState(first, 2 * day, 's2', false)).toEqual({ state: 'wait', until: 2 * day + minute });
  const second = wrong(first, 2 * day + minute);
  expect(drillState(second, 2 * day + 2 * minute, 's2', false)).toMatchObject({ state: 'wait' });
  expect(triesLeft(second)).toBe(1);
  const third = wrong(second, 3 * day);
  expect(third).toMatchObject({ status: 'failed', evidence: null });
  expect(drillState(third, 4 * day, 's2', false)).toEqual({ state: 'none' });
});

test('a restart of the browser gives no try back', () => {
  const second = wrong(wrong(saved, 2 * day), 3 * day);
  // What the vault has is all that is left of it.
  const restarted = JSON.parse(JSON.stringify(second)) as Artefact;
  expect(triesLeft(restarted)).toBe(1);
  expect(drillState(restarted, 3 * day, 's3', false)).toMatchObject({ state: 'wait' });
});

test('setting the clock back makes no wait shorter', () => {
  const twoDays = count(count(begin(0), day), 2 * day);
  let time = twoDays;
  const once = wrong(saved, time.counted);
  for (const clock of [day, 0, 2 * day, day, 2 * day]) {
    time = count(time, clock);
    expect(time.counted).toBeGreaterThanOrEqual(2 * day);
  }
  // A day back and forth may count as a day, but the clock never runs backwards.
  time = count(twoDays, day);
  expect(drillState(once, time.counted, 's2', false)).toMatchObject({ state: 'wait' });
});

test('by chance, different codes are drawn, in the order of the paper', () => {
  fc.assert(
    fc.property(fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })), (chance) => {
      const draw = (below: number) => Math.floor((chance.next().value ?? 0) * below);
      const drawn = drawCodes(saved, draw);
      expect(drawn).toHaveLength(5);
      expect(new Set(drawn).size).toBe(5);
      expect(drawn).toEqual(drawn.toSorted((one, other) => one - other));
      expect(drawn.every((it) => it >= 0 && it < 6)).toBe(true);
    }),
    { seed },
  );
  expect(drawCodes({ ...saved, evidence: null }, () => 0)).toEqual([]);
  expect(
    drawCodes({ ...saved, struck: [0, 4] }, () => 0),
    'those used are crossed out',
  ).toEqual([1, 2, 3, 5]);
});

test('blind guesses don’t pass: all tries of a thousand drills together', () => {
  const random = fc.sample(fc.integer({ min: 0, max: 10 ** evidence.asked - 1 }), { numRuns: tries * 1000, seed });
  expect(random.filter((guess) => guess === 12_345).length).toBeLessThanOrEqual(1);
});

test('it reminds when it is due and not put off', () => {
  expect(remindsOf(saved, day - 1)).toBe(false);
  expect(remindsOf(saved, day)).toBe(true);
  const snoozed = after(saved, { what: 'snoozed', until: 8 * day, at: day, time: day });
  expect(remindsOf(snoozed, 7 * day)).toBe(false);
  expect(remindsOf(snoozed, 8 * day)).toBe(true);
});
