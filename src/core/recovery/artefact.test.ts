import { describe, expect, test } from 'vitest';
import { type Artefact, askable, type Event, left, unknownArtefact } from './artefact.ts';
import { after, drillAfter, longestSnooze } from './events.ts';
import type { Evidence } from './evidence.ts';

const day = 86_400_000;
const evidence: Evidence = { covered: 4, asked: 1, salt: 'AAAA', rounds: 1, hashes: ['a', 'b', 'c'] };
type What = Event extends infer One ? (One extends Event ? Omit<One, 'at' | 'time'> : never) : never;
const then = (artefact: Artefact, what: What, time = 0): Artefact =>
  after(artefact, { ...what, at: time, time } as Event);
const unknown = unknownArtefact('bitbucket', 'jo');
const saved = then(unknown, { what: 'saved', session: 's1', total: 6, evidence });
const proved = then(saved, { what: 'passed' }, day);

test('drills are due after a day, 28 days and then each quarter', () => {
  expect(saved.drill.due).toBe(day);
  let artefact = saved;
  const gaps: number[] = [];
  for (const time of [10 * day, 100 * day, 200 * day]) {
    artefact = then(artefact, { what: 'passed' }, time);
    gaps.push((artefact.drill.due ?? 0) - time);
  }
  expect(gaps).toEqual([drillAfter[1], drillAfter[2], drillAfter[2]]);
  expect(drillAfter).toEqual([day, 28 * day, 91 * day]);
});

describe('one was used', () => {
  test('of Bitbucket’s list: the count goes down, and never below nothing', () => {
    let artefact = proved;
    for (let used = 1; used <= 7; used++) {
      artefact = then(artefact, { what: 'used', code: null });
      expect(left(artefact)).toBe(Math.max(0, 6 - used));
    }
    expect(artefact).toMatchObject({ status: 'proved', evidence });
  });

  test('one that is named by its number is counted once, and not asked for again', () => {
    const once = then(proved, { what: 'used', code: 1 });
    expect(once).toMatchObject({ used: 1, struck: [1], evidence });
    expect(then(once, { what: 'used', code: 1 })).toBe(once);
    expect(askable(3, once.struck)).toEqual([0, 2]);
    const twice = then(once, { what: 'used', code: 2 });
    expect(left(twice)).toBe(4);
    expect(askable(3, twice.struck)).toEqual([0]);
    expect(then(then(twice, { what: 'made-new' }), { what: 'used', code: 1 }).used, 'new ones begin anew').toBe(1);
  });

  test('a number that no code of the list has is none', () => {
    expect(then(proved, { what: 'used', code: 6 })).toMatchObject({ used: 1 });
    expect(then(proved, { what: 'used', code: 6 }).struck).toBeUndefined();
  });

  test('with too few left to ask for, what luck could pass is no proof any more', () => {
    const two = { ...proved, evidence: { ...evidence, asked: 2 } };
    const one = then(two, { what: 'used', code: 0 });
    expect(one.evidence).not.toBeNull();
    expect(then(one, { what: 'used', code: 2 }).evidence).toBeNull();
  });

  test('Atlassian’s only key: it is dead at once', () => {
    const key = then(unknownArtefact('atlassian', 'jo'), { what: 'saved', session: 's', total: 1, evidence });
    expect(left(key)).toBe(1);
    const used = then(key, { what: 'used', code: null });
    expect(used).toMatchObject({ status: 'replaced', evidence: null, drill: { due: null } });
    expect(left(used)).toBe(0);
  });
});

test.each([
  ['made-new', 'replaced'],
  ['lost', 'lost'],
  ['switched-off', 'off'],
] as const)('%s: no drill of what is gone', (what, status) => {
  expect(then(proved, { what })).toMatchObject({ status, evidence: null, drill: { due: null, passed: 0 } });
});

test('saving again begins anew, but for the place', () => {
  const again = then(then({ ...proved, place: 'safe' }, { what: 'used', code: null }), {
    what: 'saved',
    session: 's3',
    total: 5,
    evidence: null,
  });
  expect(again).toMatchObject({ status: 'saved', used: 0, total: 5, evidence: null, place: 'safe', provedAt: null });
});

test('a set-up makes older codes worthless, and keeps those that the same session saw', () => {
  const setUp = (artefact: Artefact, session: string) => then(artefact, { what: 'set-up', session });
  expect(setUp(unknown, 's1')).toMatchObject({ status: 'set-up', drill: { due: null } });
  expect(setUp({ ...proved, place: 'safe' }, 's2')).toMatchObject({
    ...{ status: 'set-up', evidence: null, place: '' },
    oldList: { place: 'safe' },
  });
  expect(setUp(saved, 's1')).toBe(saved);
  const off = then(saved, { what: 'switched-off' });
  expect(setUp(off, 's1').status).toBe('set-up');
});

test('it can be put off, but not for ever', () => {
  const snoozed = then(saved, { what: 'snoozed', until: 10_000 * day }, 2 * day);
  expect(snoozed.drill.snoozed).toBe(2 * day + longestSnooze);
});
