import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answer, type Event, freshRecovery, type Recovery, unknownArtefact } from './artefact.ts';
import { happened } from './events.ts';
import type { Evidence } from './evidence.ts';
import { placesTicked, tickOf } from './ticks.ts';
import { forgetAside, undo, undoable, undoneWithin } from './undo.ts';

const seed = Number(process.env.SEED ?? 1);
const whose = { layer: 'bitbucket', account: 'jo' } as const;
const other = { layer: 'atlassian', account: 'jo' } as const;
const evidenceOf = (salt: string): Evidence => ({ covered: 4, asked: 1, salt, rounds: 1, hashes: ['a', 'b', 'c'] });
const when = { at: 1, time: 1 };
const answerOf = (
  what: Answer,
  { salt = 'salt', code = null as number | null, session = 's9', time = 1 } = {},
): Event => ({ what, at: time, time, session, total: 3, evidence: evidenceOf(salt), code }) as unknown as Event;
const tell = (recovery: Recovery, what: Answer, more = {}) => happened(recovery, whose, answerOf(what, more));
const jo = ({ artefacts }: Recovery) => artefacts.find((it) => it.layer === 'bitbucket' && it.account === 'jo');
/** A recovery without regard to the order of its lists. */
const sorted = ({ artefacts, ticked, managed }: Recovery) => ({
  artefacts: artefacts.toSorted((one, two) => one.layer.localeCompare(two.layer)),
  ticked: ticked.toSorted(),
  managed,
});

const saved = happened(freshRecovery, whose, answerOf('saved', { session: 's1' }));
const due: Recovery = {
  ...saved,
  artefacts: saved.artefacts.map((it) => ({ ...it, aside: [] })),
  ticked: [tickOf('paper', whose), tickOf('paper', other), 'spare'],
};

describe.each(['made-new', 'lost', 'switched-off', 'recovery-link', 'set-up', 'saved', 'used'] as const)(
  '"%s"',
  (what) => {
    test('is undone in one step: evidence, check and places are as they were', () => {
      const told = tell(due, what, { salt: 'other' });
      const artefact = jo(told);
      expect(artefact && undoable(artefact, 2)).toBe(what);
      expect(sorted(undo(told, whose, 2))).toEqual(sorted(due));
    });
    test('can be undone for a week, and is forgotten then', () => {
      const told = tell(due, what, { salt: 'other', time: 5 });
      expect(jo(undo(told, whose, 4 + undoneWithin))).toEqual(jo(due));
      expect(undo(told, whose, 5 + undoneWithin)).toBe(told);
      expect(forgetAside(told, 4 + undoneWithin)).toBe(told);
      const forgotten = forgetAside(told, 5 + undoneWithin);
      expect(jo(forgotten)).toEqual({ ...jo(told), aside: [] });
    });
  },
);

test('said twice, it is undone at once: nothing pushes evidence out of reach', () => {
  const told = ['made-new', 'made-new', 'made-new'] as const;
  expect(sorted(undo(told.reduce<Recovery>(tell, due), whose, 2))).toEqual(sorted(due));
});

test('what wasn’t known is unknown again', () => {
  expect(undo(tell(freshRecovery, 'lost'), whose, 2)).toEqual(freshRecovery);
  const strange = happened(freshRecovery, { ...whose, account: 'sam' }, answerOf('lost'));
  expect(undo(strange, whose, 2), 'of no account').toBe(strange);
});

test('a place that was named since is kept', () => {
  const named = happened(tell(due, 'made-new'), whose, { what: 'place', place: 'blue folder', ...when });
  expect(jo(undo(named, whose, 2))).toMatchObject({ status: 'saved', place: 'blue folder' });
});

describe('the place of a list returns with it, and the place of a newer list doesn’t', () => {
  const name = (recovery: Recovery, place: string) => happened(recovery, whose, { what: 'place', place, ...when });
  const placed = name(due, 'blue folder');
  test.each([
    ['new ones were made', (it: Recovery) => tell(it, 'made-new')],
    ['others were saved', (it) => happened(it, whose, { ...answerOf('saved', { time: 2 }), another: true } as Event)],
  ])('after %s', (_, change) => {
    const named = name(change(placed), 'safe');
    expect(jo(named)).toMatchObject({ place: 'safe', oldList: { place: 'blue folder' } });
    expect(jo(undo(named, whose, 3))).toMatchObject({ status: 'saved', place: 'blue folder' });
  });
  test('not even if the old list had no place', () => {
    const others = happened(due, whose, { ...answerOf('saved', { salt: 'other', time: 2 }), another: true } as Event);
    expect(jo(undo(name(others, 'safe'), whose, 3))).toMatchObject({ place: '' });
  });
});

test('places of the new sheet are none of the old one’s', () => {
  const told = tell(due, 'saved', { salt: 'other' });
  const undone = undo({ ...told, ticked: [...told.ticked, tickOf('safe', whose)] }, whose, 2);
  expect(undone.ticked).toContain(tickOf('paper', whose));
  expect(placesTicked(undone.ticked, whose)).toBe(1);
});

describe('no try of a drill is given back', () => {
  const wrong = (recovery: Recovery) => happened(recovery, whose, { what: 'wrong', ...when });
  test('by taking back an answer about the codes that were tried', () => {
    const tried = wrong(tell(due, 'used', { code: 1 }));
    expect(undo(tried, whose, 2)).toBe(tried);
    expect(jo(tried)?.drill.wrong).toBe(1);
  });
  test('nor after the last one', () => {
    const failed = [wrong, wrong, wrong].reduce<Recovery>(
      (recovery, one) => one(recovery),
      tell(due, 'used', { code: 1 }),
    );
    expect(jo(undo(failed, whose, 2))).toMatchObject({ status: 'failed', evidence: null });
  });
  test('but another sheet, which was not tried, is restored', () => {
    const tried = wrong(tell(due, 'saved', { salt: 'other' }));
    expect(jo(undo(tried, whose, 2))).toEqual(jo(due));
  });
});

const answer = fc.record({
  what: fc.constantFrom<Answer[]>('made-new', 'lost', 'switched-off', 'set-up', 'saved', 'used'),
  salt: fc.constantFrom('one', 'two', 'three'),
  code: fc.option(fc.integer({ min: 0, max: 4 })),
  session: fc.constantFrom('s1', 's2'),
});

test('after any answers the last ones are undone exactly, one after the other', () => {
  fc.assert(
    fc.property(fc.array(answer, { maxLength: 12 }), (answers) => {
      // Each state in which an answer changed something.
      const states: Recovery[] = [due];
      for (const given of answers) {
        const last = states.at(-1) ?? due;
        const next = tell(last, given.what, given);
        if (jo(next)?.aside !== jo(last)?.aside) states.push(next);
      }
      let now = states.pop() ?? due;
      for (let step = 0; step < 5 && states.length > 0; step++) {
        now = undo(now, whose, 2);
        const before = states.pop() ?? due;
        // What was set aside five answers ago is gone for good.
        const bare = (recovery: Recovery) => ({
          ...sorted(recovery),
          artefacts: sorted(recovery).artefacts.map(({ aside: _, ...known }) => known),
        });
        expect(bare(now)).toEqual(bare(before));
      }
    }),
    { seed },
  );
});

test('nothing is set aside by what costs nothing', () => {
  const events: readonly Event[] = [
    { what: 'place', place: 'safe', ...when },
    { what: 'snoozed', until: 9, ...when },
    { what: 'passed', ...when },
  ];
  const after = events.reduce<Recovery>((recovery, event) => happened(recovery, whose, event), {
    ...due,
    artefacts: [{ ...unknownArtefact('bitbucket', 'jo'), status: 'saved' }],
  });
  expect(jo(after)?.aside).toEqual([]);
});
