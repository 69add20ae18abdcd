import { expect, test } from 'vitest';
import { asideKeys, backOf, readAside, settingAside } from './aside.ts';
import { ringKey, slotOf } from './generation.ts';

const later = { format: 'which-code-vault', version: 900, number: 7, other: ['sealed'] };
const ring = { format: 'which-code-ring', version: 900, number: 7 };
const newest = { ring: 3, generation: 6 };
const [first = '', second = ''] = asideKeys;
const asideOf = (document: unknown, was: string, after: number) => ({
  format: 'which-code-aside',
  was,
  after,
  document,
});

test('each document is written as it was found, with its place and what was the newest then, and only then removed', () => {
  const found = { [slotOf(7)]: later, [ringKey]: ring };
  expect(settingAside(found, [slotOf(7), ringKey], newest)).toEqual({
    write: { [first]: asideOf(later, slotOf(7), 6), [second]: asideOf(ring, ringKey, 3) },
    remove: [slotOf(7), ringKey],
  });
});

test('what is there already is not written again, and none of it is overwritten', () => {
  const there = { [first]: asideOf(later, slotOf(7), 2), [slotOf(7)]: later };
  expect(settingAside(there, [slotOf(7)], newest)).toEqual({ write: {}, remove: [slotOf(7)] });
  const other = { [first]: 'of unknown origin', [slotOf(7)]: later };
  expect(settingAside(other, [slotOf(7)], newest)?.write).toEqual({ [second]: asideOf(later, slotOf(7), 6) });
});

test('without room for all of them nothing is set aside', () => {
  const full = Object.fromEntries(asideKeys.slice(1).map((key) => [key, {}]));
  expect(settingAside({ ...full, [slotOf(7)]: later, [ringKey]: ring }, [slotOf(7), ringKey], newest)).toBeNull();
});

test.each([[null], [7], [{}], [{ ...asideOf(1, 'x', 1), format: 'x' }], [asideOf(1, 'x', 0.5)], [[]]])(
  'nothing is read out of %j',
  (given) => expect(readAside(given)).toBeNull(),
);

const sealed = { iv: 'A'.repeat(16), data: 'A'.repeat(40) };
const generation = { format: 'which-code-vault', version: 1, number: 7, keyId: 'k', sealed };

test.each<[string, unknown, number]>([
  ['this version reads it', asideOf(generation, slotOf(7), 6), 1],
  ['it is of another key', asideOf({ ...generation, keyId: 'l' }, slotOf(7), 6), 0],
  ['it is older than what was the newest', asideOf(generation, slotOf(7), 7), 0],
  ['this version can’t read it either', asideOf(later, slotOf(7), 6), 0],
  ['it is none', 'x', 0],
])('it may be taken back: where %s, by so many', (_, document, count) => {
  expect(backOf([{ [second]: document }, null], 'k').generations).toHaveLength(count);
});
