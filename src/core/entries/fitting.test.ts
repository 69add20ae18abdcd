import { describe, expect, test } from 'vitest';
import type { Layer, Sure, Wants } from '../recognise/verdict.ts';
import { type Entry, entryLayers } from './entry.ts';
import { fits, fitting, found, inOrder, namesOf } from './fitting.ts';

const entry = (id: string, issuer: string, account: string): Entry => ({
  ...{ id, issuer, account, layer: 'bitbucket', added: 1 },
  ...{ secret: 'AAAA', algorithm: 'SHA1', digits: 6, period: 30 },
});
const on = (layer: Layer, wants: Wants = 'app-code', sure: Sure = 'certain') => ({ layer, wants, sure });

describe('an entry fits a page', () => {
  test.each(entryLayers)('only if its own layer asks: %s', (layer) => {
    for (const asks of ['atlassian', 'bitbucket', 'company', 'organisation', 'none'] as const)
      expect(fits({ layer }, on(asks)), asks).toBe(layer === asks && layer !== 'none');
  });

  test('only if an app’s code is wanted', () => {
    for (const wants of ['nothing', 'password', 'mailed-code', 'recovery-code', 'set-up'] as unknown as Wants[])
      expect(fits({ layer: 'bitbucket' }, on('bitbucket', wants)), wants).toBe(false);
  });

  test('of the host’s layer, even if the page is unsure', () => {
    for (const layer of ['atlassian', 'bitbucket'] as const) {
      expect(fits({ layer }, on(layer, 'app-code', 'likely')), layer).toBe(true);
      expect(fits({ layer }, on(layer, 'app-code', 'unsure')), layer).toBe(true);
    }
  });

  test('of a company only if that is likely: anyone may own a name at a provider', () => {
    expect(fits({ layer: 'company' }, on('company', 'app-code', 'likely'))).toBe(true);
    expect(fits({ layer: 'company' }, on('company', 'app-code', 'unsure'))).toBe(false);
  });
});

test('of a layer’s entries, those whose codes fit into the field go on top', () => {
  const long = { ...entry('8', 'Bitbucket', 'long'), digits: 8 };
  const short = entry('6', 'Bitbucket', 'short');
  const ids = (takes: readonly number[] | null) => fitting([long, short], on('bitbucket'), takes).map(({ id }) => id);
  expect(ids([6])).toEqual(['6']);
  expect(ids([8])).toEqual(['8']);
  expect(ids([5, 6, 7, 8])).toEqual(['8', '6']);
  expect(ids(null)).toEqual(['8', '6']);
  expect(fitting([long, short], on('atlassian'), null)).toEqual([]);
});

const entries = [
  entry('1', 'Bitbucket', 'sam@example.com'),
  entry('2', 'atlassian', 'jo@example.com'),
  entry('3', 'Bitbucket', 'José'),
  entry('4', '', ''),
  entry('5', 'bitbucket', 'Anna'),
];

test('a list for people is in the order of issuers and accounts, in either case', () => {
  expect(inOrder(entries).map(({ id }) => id)).toEqual(['4', '2', '5', '3', '1']);
  expect(inOrder(entries.toReversed())).toEqual(inOrder(entries));
  expect(entries.map(({ id }) => id)).toEqual(['1', '2', '3', '4', '5']);
});

describe('two of one name', () => {
  const named = (id: string, added: number, more: Partial<Entry> = {}) => ({
    ...entry(id, 'Bitbucket', 'jo'),
    added,
    ...more,
  });
  const older = named('a', 1);
  const newer = named('b', 2, { account: 'JO' });
  const dead = named('c', 3, { doubt: { why: 'switched-off', at: 4 } });

  test('are in the order of their days, the newest first, and those that probably work above others', () => {
    const waiting = named('d', 5, { doubt: { why: 'not-confirmed', at: 5 } });
    expect(inOrder([older, dead, newer, waiting]).map(({ id }) => id)).toEqual(['d', 'b', 'a', 'c']);
  });

  test('are as old as they were before they were restored', () => {
    const restored = named('f', 9, { made: 1 });
    expect(inOrder([restored, newer]).map(({ id }) => id)).toEqual(['b', 'f']);
    expect(namesOf([restored, newer]).map(({ since }) => since)).toEqual([1, 2]);
  });

  test('say when they were added, and no other does', () => {
    const other = named('e', 1, { layer: 'atlassian' });
    expect(namesOf([older, newer, other]).map(({ since }) => since)).toEqual([1, 2, undefined]);
    expect(found(namesOf([older, dead]), '')).toMatchObject([{ since: 1 }, { since: 3, doubt: dead.doubt }]);
  });
});

describe('a search', () => {
  test.each([
    ['', ['1', '2', '3', '4', '5']],
    ['   ', ['1', '2', '3', '4', '5']],
    ['bitbucket', ['1', '3', '5']],
    ['EXAMPLE.com', ['1', '2']],
    ['jose', ['3']],
    ['josé', ['3']],
    ['jose\u0301', ['3']],
    ['sam bit', ['1']],
    ['jo  atlas', ['2']],
    ['samexample', []],
    ['.*', []],
    ['(', []],
    ['AAAA', []],
  ])('for “%s”', (search, ids) => {
    expect(found(entries, search).map(({ id }) => id)).toEqual(ids);
  });

  test('reveals no key', () => {
    for (const name of found(entries, ''))
      expect(Object.keys(name).sort()).toEqual(['account', 'id', 'issuer', 'layer']);
  });
});
