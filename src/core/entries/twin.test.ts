import { expect, test } from 'vitest';
import { type Entry, usualRecipe } from './entry.ts';
import { inOrder, namesOf } from './fitting.ts';
import { isOfOneStep, twinOf } from './twin.ts';

const entryOf = (id: string, added: number, more: Partial<Entry> = {}): Entry => ({
  ...{ id, added, layer: 'bitbucket', account: 'jo', issuer: 'Bitbucket', secret: id },
  ...usualRecipe,
  ...more,
});
const off = { doubt: { why: 'switched-off', at: 9 } } as const;
const added = { layer: 'bitbucket', account: 'Jo', issuer: 'bitbucket' } as const;
const twin = (...entries: readonly Entry[]) => twinOf(namesOf(inOrder(entries)), added)?.id;

test('of several entries of a name, a new one replaces the dead one, else the oldest', () => {
  expect(twin(entryOf('other', 1, { account: 'sam' }))).toBeUndefined();
  expect(twin(entryOf('new', 5), entryOf('old', 2), entryOf('newer', 7))).toBe('old');
  expect(twin(entryOf('dead', 5, off), entryOf('old', 2))).toBe('dead');
});

test.each([
  ['atlassian', 'jo', true],
  ['bitbucket', 'jo', true],
  ['bitbucket', '', false],
  ['company', 'jo', false],
  ['none', 'jo', false],
] as const)('a code of "%s" for "%s" surely takes the place of one of its name: %s', (layer, account, is) => {
  expect(isOfOneStep({ layer, account, issuer: 'x' })).toBe(is);
});
