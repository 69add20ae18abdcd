import { describe, expect, test } from 'vitest';
import type { Entry, EntryDoubt } from '../entries/entry.ts';
import { type Content, freshContent } from '../vault/content.ts';
import { type Answer, type Event, freshRecovery } from './artefact.ts';
import { accepted, losesByOff, told, untold } from './step-off.ts';

const hour = 3_600_000;
const day = 24 * hour;
const whose = { layer: 'bitbucket', account: 'jo' } as const;
const entryOf = (id: string, more: Partial<Entry> = {}): Entry => ({
  ...{ id, layer: 'bitbucket', account: 'jo', issuer: 'Bitbucket', secret: id, added: 0 },
  ...{ algorithm: 'SHA1', digits: 6, period: 30 },
  ...more,
});
const waiting = (at: number): EntryDoubt => ({ why: 'not-confirmed', at });
const eventOf = (what: Answer, at: number) =>
  ({ what, at, time: at, session: 's1', total: 6, evidence: null, code: null }) as unknown as Event;
const contentOf = (entries: readonly Entry[], savedAt?: number): Content => {
  const content = { ...freshContent, entries, recovery: freshRecovery };
  return savedAt === undefined ? content : told(content, whose, eventOf('saved', savedAt));
};
const doubts = ({ entries }: Content) => Object.fromEntries(entries.map(({ id, doubt }) => [id, doubt?.why ?? null]));

describe.each(['switched-off', 'recovery-link'] as const)('“%s”', (what) => {
  const content = contentOf(
    [entryOf('one'), entryOf('other', { account: 'sam' }), entryOf('account', { layer: 'atlassian' })],
    hour,
  );

  test('puts the entries of that account in doubt, and no other, and nothing reminds of its codes', () => {
    const after = told(content, whose, eventOf(what, 2 * day));
    expect(doubts(after)).toEqual({ one: what, other: null, account: null });
    expect(after.entries[0]?.doubt).toEqual({ why: what, at: 2 * day });
    expect(after.recovery.artefacts).toMatchObject([{ status: 'off', drill: { due: null } }]);
  });

  test('is undone with all that it said', () => {
    const before = { ...content, entries: [entryOf('one', { doubt: waiting(0) }), entryOf('two')] };
    const after = told(before, whose, eventOf(what, 2 * day));
    expect(doubts(after)).toEqual({ one: what, two: what });
    const deleted = { ...after, entries: [], deleted: after.entries.map((entry) => ({ entry, at: 3 })) };
    expect(doubts(untold(after, whose, 2 * day))).toEqual({ one: 'not-confirmed', two: null });
    expect(untold(after, whose, 2 * day).entries).toEqual(before.entries);
    expect(untold(deleted, whose, 2 * day).deleted.map(({ entry }) => entry)).toEqual(before.entries);
  });

  test('says nothing of an entry whose set-up may still wait for its email', () => {
    const fresh = entryOf('fresh', { added: 2 * day, doubt: waiting(2 * day) });
    const after = told({ ...content, entries: [entryOf('one'), fresh] }, whose, eventOf(what, 2 * day + hour));
    expect(doubts(after)).toEqual({ one: what, fresh: 'not-confirmed' });
  });

  test('said again of a newer entry, it is undone for that one', () => {
    const once = told(content, whose, eventOf(what, 2 * day));
    const more = { ...once, entries: [...once.entries, entryOf('new', { added: 3 * day })] };
    const twice = told(more, whose, eventOf(what, 4 * day));
    expect(doubts(twice)).toMatchObject({ one: what, new: what });
    expect(doubts(untold(twice, whose, 4 * day))).toMatchObject({ one: what, new: null });
  });
});

test('no other answer doubts an entry', () => {
  const content = contentOf([entryOf('one')], hour);
  for (const what of ['set-up', 'saved', 'used', 'made-new', 'lost'] as const)
    expect(told(content, whose, eventOf(what, day)).entries, what).toBe(content.entries);
});

describe('a step that is off', () => {
  const loses = (content: Content, now = 9 * day) =>
    losesByOff('bitbucket', content.recovery.artefacts, content.entries, now);
  test.each<[string, Content, boolean]>([
    ['nothing', contentOf([]), false],
    ['a code of another lock', contentOf([entryOf('one', { layer: 'atlassian' })]), false],
    ['a code', contentOf([entryOf('one')]), true],
    ['recovery codes', contentOf([], hour), true],
    ['a code that is known to be dead', contentOf([entryOf('one', { doubt: { why: 'switched-off', at: 1 } })]), false],
    ['a code that was never confirmed', contentOf([entryOf('one', { doubt: waiting(0) })]), true],
    ['a code whose set-up goes on', contentOf([entryOf('one', { added: 9 * day, doubt: waiting(9 * day) })]), false],
    [
      'a set-up anew, though older codes are known',
      contentOf([entryOf('one'), entryOf('two', { added: 9 * day, doubt: waiting(9 * day) })], hour),
      false,
    ],
    [
      'a code of a set-up whose recovery codes were saved',
      contentOf([entryOf('one', { added: 9 * day, doubt: waiting(9 * day) })], 9 * day + hour),
      true,
    ],
  ])('makes %s worthless, or not', (_, content, isSo) => {
    expect(loses(content, 9 * day + 2 * hour)).toBe(isSo);
  });
});

test('a code that was accepted confirms the entries of its account, and makes none alive', () => {
  const entries = [
    entryOf('one', { doubt: waiting(1) }),
    entryOf('sam', { account: 'sam', doubt: waiting(1) }),
    entryOf('dead', { doubt: { why: 'recovery-link', at: 1 } }),
  ];
  const content = contentOf(entries);
  expect(doubts(accepted(content, whose))).toEqual({ one: null, sam: 'not-confirmed', dead: 'recovery-link' });
  expect(accepted(content, { layer: 'atlassian', account: 'jo' })).toBe(content);
});
