import { describe, expect, test } from 'vitest';
import table from '../../../public/_locales/en/messages.json' with { type: 'json' };
import type { Draft, Entry } from '../entries/entry.ts';
import { type Content, freshContent } from './content.ts';
import * as edit from './edit.ts';

const day = 24 * 60 * 60 * 1000;
const draft: Draft = {
  ...{ layer: 'bitbucket', account: 'jo@example.com', issuer: 'Bitbucket' },
  ...{ secret: 'AAAA', algorithm: 'SHA1', digits: 6, period: 30 },
};
const one: Entry = { ...draft, id: 'one', added: 1 };
const two: Entry = { ...draft, id: 'two', added: 2, secret: 'BBBB', account: 'sam' };
/** What an empty vault holds, before anything was done here. */
const untouched = structuredClone(freshContent);
const content: Content = { ...freshContent, entries: [one, two], backup: 5 };

function done<Given>(edited: edit.Edited<Given>) {
  if (!edited.ok) throw new Error(edited.why.key);
  return edited.value;
}

function problemOf(edited: edit.Edited<unknown>) {
  if (edited.ok) throw new Error('There is no problem');
  expect(table).toHaveProperty(edited.why.key);
  return edited.why;
}

describe('adding', () => {
  test('puts an entry at the end, and returns only its name', () => {
    const { content: after, result } = done(edit.addEntry(content, { ...draft, secret: 'CCCC' }, 'new', 9));
    expect(after).toEqual({ ...content, entries: [one, two, { ...draft, secret: 'CCCC', id: 'new', added: 9 }] });
    expect(result).toEqual({ id: 'new', layer: 'bitbucket', account: 'jo@example.com', issuer: 'Bitbucket' });
  });

  test('in place of an old one, which can be brought back', () => {
    const more = { replaces: 'one', unconfirmed: true };
    const { content: after } = done(edit.addEntry(content, { ...draft, secret: 'CCCC' }, 'new', 9, more));
    const doubt = { why: 'not-confirmed', at: 9 };
    expect(after.entries).toEqual([two, { ...draft, secret: 'CCCC', id: 'new', added: 9, doubt }]);
    expect(after.deleted).toEqual([...content.deleted, { entry: one, at: 9 }]);
    expect(done(edit.restoreEntry(after, 'one', 10)).content.entries).toHaveLength(3);
    const gone = done(edit.addEntry(content, { ...draft, secret: 'CCCC' }, 'new', 9, { replaces: 'gone' }));
    expect(gone.content.entries).toHaveLength(3);
  });

  test('one that works after all is in no doubt', () => {
    const doubted = { ...one, doubt: { why: 'switched-off', at: 3 } } as const;
    const { content: after } = done(edit.trustEntry({ ...content, entries: [doubted, two] }, 'one'));
    expect(after.entries).toEqual([one, two]);
    expect(problemOf(edit.trustEntry(content, 'gone')).key).toBe('entry_gone');
  });

  test('the same second factor twice is refused, even under another name', () => {
    const twin = { ...draft, account: 'another', issuer: '', layer: 'none' } as const;
    expect(problemOf(edit.addEntry(content, twin, 'new', 9))).toEqual({
      key: 'entry_twice',
      with: ['Bitbucket – jo@example.com'],
    });
    expect(done(edit.addEntry(content, { ...draft, digits: 8 }, 'new', 9)).content.entries).toHaveLength(3);
  });

  test('there is room for two thousand', () => {
    const full = { ...content, entries: Array.from({ length: 2000 }, (_, at) => ({ ...one, id: `${at}`, digits: 7 })) };
    expect(problemOf(edit.addEntry(full, draft, 'new', 9))).toEqual({ key: 'entry_too_many', with: ['2000'] });
    const last = { ...full, entries: full.entries.slice(1) };
    expect(done(edit.addEntry(last, draft, 'new', 9)).content.entries).toHaveLength(2000);
  });
});

test('naming changes names and nothing else, even if more is given', () => {
  const naming = { ...two, layer: 'atlassian', account: 'a', issuer: 'b', secret: 'ZZZZ', digits: 9, id: 'x' } as const;
  const { content: after, result } = done(edit.nameEntry(content, 'one', naming));
  expect(after).toEqual({ ...content, entries: [{ ...one, layer: 'atlassian', account: 'a', issuer: 'b' }, two] });
  expect(result).toEqual({ id: 'one', layer: 'atlassian', account: 'a', issuer: 'b' });
});

describe('deleting', () => {
  const { content: after } = done(edit.deleteEntry(content, 'one', 100));

  test('keeps the entry, to be restored', () => {
    expect(after).toEqual({ ...content, entries: [two], deleted: [{ entry: one, at: 100 }] });
    expect(done(edit.restoreEntry(after, 'one', 9)).content).toEqual({
      ...content,
      entries: [two, { ...one, added: 9, made: one.added }],
    });
  });

  test('makes an entry no newer, no matter how often it is restored', () => {
    const restored = done(edit.restoreEntry(after, 'one', 9)).content;
    const again = done(edit.deleteEntry(restored, 'one', 10)).content;
    expect(done(edit.restoreEntry(again, 'one', 11)).content.entries).toContainEqual({
      ...one,
      added: 11,
      made: one.added,
    });
  });

  test('what was deleted a week ago is overdue, and nothing else', () => {
    const both = done(edit.deleteEntry(after, 'two', 101)).content;
    expect(both.deleted.map(({ entry }) => entry.id)).toEqual(['one', 'two']);
    expect(edit.withoutOverdue(both, 100 + 7 * day - 1)).toBe(both);
    expect(edit.withoutOverdue(both, 100 + 7 * day)).toEqual({ ...both, deleted: [{ entry: two, at: 101 }] });
    expect(edit.withoutOverdue(both, 101 + 7 * day)).toEqual({ ...both, deleted: [] });
  });

  test('a clock that was set back takes nothing away', () => {
    expect(edit.withoutOverdue(after, -50 * day)).toBe(after);
  });

  test('restoring is refused if the same second factor was added again', () => {
    const again = done(edit.addEntry(after, { ...draft, account: 'again' }, 'new', 200)).content;
    expect(problemOf(edit.restoreEntry(again, 'one', 9))).toEqual({
      key: 'entry_twice',
      with: ['Bitbucket – again'],
    });
  });

  test('for good: one, or all', () => {
    const both = done(edit.deleteEntry(after, 'two', 101)).content;
    expect(done(edit.forgetDeleted(both, 'one'))).toMatchObject({ result: 1, content: { deleted: [{ entry: two }] } });
    expect(done(edit.forgetDeleted(content, 'one'))).toEqual({ result: 0, content });
  });
});

test.each([
  ['naming', () => edit.nameEntry(content, 'gone', draft)],
  ['deleting', () => edit.deleteEntry(content, 'gone', 1)],
  ['deleting something named like what every object has', () => edit.deleteEntry(content, 'constructor', 1)],
  ['bringing back', () => edit.restoreEntry(content, 'one', 9)],
])('%s what is not there is refused', (_, change) => {
  expect(problemOf(change())).toEqual({ key: 'entry_gone' });
});

test('nothing is changed in place', () => {
  const before = structuredClone(content);
  edit.addEntry(content, { ...draft, digits: 8 }, 'new', 1);
  edit.nameEntry(content, 'one', { layer: 'none', account: '', issuer: '' });
  edit.deleteEntry(content, 'one', 1);
  expect(content).toEqual(before);
  expect(freshContent).toEqual(untouched);
});
