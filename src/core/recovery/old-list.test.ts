import { describe, expect, test } from 'vitest';
import { type Artefact, type Event, unknownArtefact } from './artefact.ts';
import { after } from './events.ts';
import { listsOf } from './old-list.ts';

const then = (artefact: Artefact, what: object, at = 0): Artefact =>
  after(artefact, { at, time: at, ...what } as Event);
const save = (more: object = {}) => ({ what: 'saved', session: 's1', total: 6, evidence: null, ...more });
const unknown = unknownArtefact('bitbucket', 'jo');
const proved = then({ ...then(unknown, save(), 5), place: 'blue folder' }, { what: 'passed' }, 9);
const blueFolder = { place: 'blue folder', savedAt: 5, provedAt: 9 };
const noList = { place: '', savedAt: null, provedAt: null };

describe('a list that is replaced takes its place and its check along', () => {
  test.each([
    ['new ones were made', { what: 'made-new' }, 'replaced'],
    ['another step was set up', { what: 'set-up', session: 's2' }, 'set-up'],
    ['the step was switched off', { what: 'switched-off' }, 'off'],
    ['a link in an email switched it off', { what: 'recovery-link' }, 'off'],
  ])('%s', (_, what, status) => {
    expect(then(proved, what, 20)).toMatchObject({ status, ...noList, oldList: blueFolder });
  });

  test('another list was saved', () => {
    const saved = then(proved, save({ another: true }), 20);
    expect(saved).toMatchObject({ status: 'saved', place: '', savedAt: 20, provedAt: null, oldList: blueFolder });
  });

  test('it was lost, and a list was saved since', () => {
    const saved = then(then(proved, { what: 'lost' }), save(), 20);
    expect(saved).toMatchObject({ status: 'saved', place: '', savedAt: 20, provedAt: null, oldList: blueFolder });
  });

  test('Atlassian’s one key was used', () => {
    const key = { ...proved, layer: 'atlassian' } as const;
    expect(then(key, { what: 'used', code: null })).toMatchObject({ ...noList, oldList: blueFolder });
  });
});

test('the same list, saved once more, is where it was, and as old as it was', () => {
  const again = then(proved, save(), 20);
  expect(again).toMatchObject({ place: 'blue folder', savedAt: 5 });
  expect(again.oldList).toBeUndefined();
});

test('a place that was named for the new list stays its place, and the old list stays the old one', () => {
  const named = then(then(proved, { what: 'made-new' }), { what: 'place', place: 'safe' });
  expect(named).toMatchObject({ status: 'replaced', place: 'safe', oldList: blueFolder });
  expect(then(named, save(), 20)).toMatchObject({ place: 'safe', savedAt: 20, oldList: blueFolder });
});

test('a place that was named before any list was saved is no old list', () => {
  const named = then(unknown, { what: 'place', place: 'safe' });
  expect(then(named, { what: 'made-new' })).toMatchObject({ place: 'safe' });
  expect(then(named, { what: 'made-new' }).oldList).toBeUndefined();
});

test('an old list that was thrown away is forgotten', () => {
  const gone = then(then(proved, { what: 'made-new' }), { what: 'old-list-gone' });
  expect(gone).toMatchObject({ status: 'replaced', ...noList });
  expect(gone).not.toHaveProperty('oldList');
});

test('what earlier versions kept of replaced codes is read as an old list', () => {
  const older: Artefact = { ...proved, status: 'replaced' };
  expect(listsOf(older)).toEqual({ ...noList, oldList: blueFolder });
  expect(then(older, save(), 20)).toMatchObject({ place: '', provedAt: null, oldList: blueFolder });
  expect(then(older, { what: 'place', place: 'safe' })).toMatchObject({ place: 'safe', oldList: blueFolder });
  expect(listsOf(proved)).toEqual({ place: 'blue folder', savedAt: 5, provedAt: 9 });
});
