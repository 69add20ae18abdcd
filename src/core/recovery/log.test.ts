import { expect, test } from 'vitest';
import { freshLog, type Noticed, type Noticing, note, readLog, settle } from './log.ts';

const codes: Noticing = { layer: 'bitbucket', what: 'shown' };
const shown: Noticed = { layer: 'bitbucket', what: 'shown', at: 5, session: 's1' };
/** What is left of all that was noticed of one lock, one after the other. */
const kept = (...all: Noticing['what'][]) =>
  all
    .reduce((log, what, at) => note(log, { layer: 'bitbucket', what }, at, 's1'), freshLog)
    .noticed.map(({ what }) => what);

test('one thing of one session is noted once, with its last time', () => {
  const log = note(note(freshLog, codes, 5, 's1'), codes, 9, 's1');
  expect(log.noticed).toEqual([{ ...shown, at: 9 }]);
  expect(note(log, codes, 9, 's2').noticed).toHaveLength(2);
  expect(note(log, { ...codes, layer: 'atlassian' }, 9, 's1').noticed).toHaveLength(2);
  expect(note(log, { ...codes, what: 'asked' }, 9, 's1').noticed).toHaveLength(2);
});

test('codes that are shown make the question moot whether one of the old ones was used', () => {
  expect(kept('asked', 'shown')).toEqual(['shown']);
  expect(kept('shown', 'asked')).toEqual(['shown', 'asked']);
  const other = note(note(freshLog, { layer: 'atlassian', what: 'asked' }, 1, 's1'), codes, 2, 's1');
  expect(other.noticed, 'of another lock').toHaveLength(2);
});

test('what a page shows later answers what only looked so', () => {
  expect(kept('looks-off', 'still-on')).toEqual([]);
  expect(kept('looks-on', 'still-off')).toEqual([]);
  expect(kept('looks-off', 'still-off')).toEqual(['looks-off']);
  expect(kept('looks-on', 'looks-off')).toEqual(['looks-off']);
  expect(kept('looks-off', 'set-up', 'shown')).toEqual(['set-up', 'shown']);
});

test('an answer ends the question, of this lock and in every session', () => {
  const log = note(
    note(note(freshLog, codes, 1, 's1'), { ...codes, what: 'asked' }, 2, 's1'),
    { ...codes, what: 'asked' },
    3,
    's2',
  );
  expect(settle(log, 'bitbucket', ['asked']).noticed).toEqual([{ ...shown, at: 1 }]);
  expect(settle(log, 'atlassian', ['asked'])).toBe(log);
});

test('it never grows without end', () => {
  let log = freshLog;
  for (let at = 0; at < 100; at++) log = note(log, codes, at, `s${at}`);
  expect(log.noticed).toHaveLength(20);
  expect(log.noticed.at(-1)?.at).toBe(99);
});

test('what was written is read back', () => {
  const log = {
    ...note(note(freshLog, codes, 5, 's1'), { layer: 'atlassian', what: 'looks-off' }, 6, 's1'),
    due: 7,
    time: { counted: 4, largest: 3, last: 2, ahead: 1 },
  };
  expect(readLog(JSON.parse(JSON.stringify(log)))).toEqual(log);
});

test.each([null, 1, 'x', [], {}, { time: {}, noticed: 7, due: 'x' }, { noticed: [{ layer: 'none' }, null] }])(
  'damage is dropped: %j',
  (given) => {
    expect(readLog(given)).toEqual(freshLog);
  },
);
