import { expect, test } from 'vitest';
import type { Entry } from '../entries/entry.ts';
import { type Content, freshContent } from '../vault/content.ts';
import { nameEntry } from '../vault/edit.ts';
import { moveArtefact, nameNameless } from './accounts.ts';
import { unknownArtefact } from './artefact.ts';
import { tickOf } from './ticks.ts';

const nameless = { layer: 'bitbucket', account: '' } as const;
const jo = { layer: 'bitbucket', account: 'jo' } as const;
const artefact = (account: string) => ({ ...unknownArtefact('bitbucket', account), place: `of ${account}` });
const entry = (account: string, layer: Entry['layer'] = 'bitbucket'): Entry => ({
  ...{ layer, account, issuer: '', secret: account, algorithm: 'SHA1', digits: 6, period: 30 },
  ...{ id: `${layer} ${account}`, added: 1 },
});
const content = (accounts: readonly string[], entries: readonly Entry[]): Content => ({
  ...freshContent,
  entries,
  recovery: {
    artefacts: accounts.map(artefact),
    ticked: ['spare', tickOf('paper', nameless), tickOf('safe', jo)],
    managed: null,
  },
});
const accounts = ({ recovery }: Pick<Content, 'recovery'>) => recovery.artefacts.map(({ account }) => account);

test('codes without an account become those of the one account that is known, with their places', () => {
  const recovery = nameNameless(content([''], [entry('sam'), entry('jo', 'atlassian')]));
  expect(recovery.artefacts).toEqual([{ ...artefact(''), account: 'sam' }]);
  expect(recovery.ticked).toEqual(['spare', tickOf('paper', { ...nameless, account: 'sam' }), tickOf('safe', jo)]);
});

test.each([
  ['two accounts may be meant', [''], [entry('jo'), entry('sam')]],
  ['an entry has no name either', [''], [entry(''), entry('jo')]],
  ['the account has codes of its own', ['', 'jo'], [entry('jo')]],
  ['the account is of another lock', [''], [entry('jo', 'atlassian')]],
  ['there is no account', [''], []],
] as const)('they stay without an account if %s', (_, known, entries) => {
  const before = content(known, entries);
  expect(nameNameless(before)).toBe(before.recovery);
});

test('the user may say whose they are, but two sheets never become one', () => {
  expect(accounts({ recovery: moveArtefact(content([''], []).recovery, nameless, 'jo') })).toEqual(['jo']);
  const both = content(['', 'jo'], []).recovery;
  expect(moveArtefact(both, nameless, 'jo')).toBe(both);
});

test('codes follow an account that gets another name', () => {
  const renamed = (before: Content, account: string, layer: Entry['layer'] = 'bitbucket') => {
    const edited = nameEntry(before, 'bitbucket jo', { layer, account, issuer: '' });
    if (!edited.ok) throw new Error('There is no such entry');
    return edited.value.content;
  };
  const after = renamed(content(['jo'], [entry('jo')]), 'jo@acme.example');
  expect(accounts(after)).toEqual(['jo@acme.example']);
  expect(after.recovery.ticked).toContain(tickOf('safe', { ...jo, account: 'jo@acme.example' }));
  expect(accounts(renamed(content(['jo'], [entry('jo')]), 'jo', 'company')), 'of the old lock').toEqual(['jo']);
  const twice = content(['jo'], [entry('jo'), { ...entry('jo'), id: 'second' }]);
  expect(accounts(renamed(twice, 'sam')), 'another entry still has the name').toEqual(['jo']);
});
