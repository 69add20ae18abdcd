import { describe, expect, test } from 'vitest';
import type { Entry } from '../entries/entry.ts';
import { type Artefact, recoveryLayers, type Status, statuses, unknownArtefact } from './artefact.ts';
import { freshLog, type NoticedKind, note } from './log.ts';
import { answeredOf, openQuestions, shownOnly } from './questions.ts';

const noticed = (...all: readonly NoticedKind[]) =>
  all.reduce((log, what) => note(log, { layer: 'bitbucket', what }, 's2'), freshLog).noticed;
const of = (status: Status, account = 'jo'): Artefact => ({
  ...unknownArtefact('bitbucket', account),
  status,
  session: 's1',
});
const asked = (artefacts: readonly Artefact[], ...all: readonly NoticedKind[]) =>
  openQuestions(artefacts, noticed(...all)).map(({ is }) => is);
const entry = (account: string) => ({ layer: 'bitbucket', account }) as Entry;

describe('codes on a page', () => {
  test.each<[Status, string[], boolean]>([
    ['saved', ['new'], false],
    ['proved', ['new'], false],
    ['off', ['on'], false],
    ['unknown', [], true],
    ['set-up', [], true],
    // The user was told to save new ones, and still is.
    ['on-screen', [], false],
    ['replaced', [], false],
    ['lost', [], false],
    ['failed', [], false],
  ])('beside codes that are "%s"', (status, questions, isHint) => {
    expect(asked([of(status)], 'shown')).toEqual(questions);
    expect(shownOnly([of(status)], [], noticed('shown'))).toHaveLength(isHint ? 1 : 0);
  });
  test('are those of the one known account, and of no account if there are several', () => {
    const shown = (...accounts: readonly string[]) => shownOnly([], accounts.map(entry), noticed('shown'));
    expect(shown()).toEqual([{ layer: 'bitbucket', account: '' }]);
    expect(shown('jo', 'jo')).toEqual([{ layer: 'bitbucket', account: 'jo' }]);
    expect(shown('jo', 'sam')).toEqual([]);
  });
});

test('one question at a time of each lock, the oldest first', () => {
  expect(asked([of('saved')], 'looks-off', 'shown', 'asked')).toEqual(['off']);
  const both = recoveryLayers.reduce(
    (log, layer) => note(note(log, { layer, what: 'asked' }, 's2'), { layer, what: 'looks-off' }, 's2'),
    freshLog,
  );
  expect(openQuestions([], both.noticed)).toHaveLength(2);
});

test('what is no question does not block one', () => {
  expect(asked([of('lost')], 'shown', 'asked')).toEqual(['used']);
  const codes = { ...of('saved'), session: 's2' };
  expect(asked([codes], 'looks-on', 'asked'), 'set up in the session that saw them').toEqual(['used']);
});

test('an answer is to what raised its question', () => {
  const answered = (status: Status, question: 'on' | 'new') =>
    answeredOf([of(status)], noticed('asked', 'shown', 'looks-on'), 'bitbucket', question);
  expect(answered('off', 'on')).toBe('shown');
  expect(answered('saved', 'on')).toBe('looks-on');
  expect(answered('lost', 'new'), 'that was never asked').toBeUndefined();
});

test('each status is thought of', () => {
  for (const status of statuses) expect(asked([of(status)], 'shown', 'asked').length).toBe(1);
});
