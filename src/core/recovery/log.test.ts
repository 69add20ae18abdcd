import { expect, test } from 'vitest';
import { freshLog, type Noticed, note, readLog } from './log.ts';

const shown: Noticed = { layer: 'bitbucket', what: 'shown', at: 5, session: 's1' };

test('one thing of one session is noted once, with its last time', () => {
  const log = note(note(freshLog, shown), { ...shown, at: 9 });
  expect(log.noticed).toEqual([{ ...shown, at: 9 }]);
  expect(note(log, { ...shown, session: 's2' }).noticed).toHaveLength(2);
  expect(note(log, { ...shown, layer: 'atlassian' }).noticed).toHaveLength(2);
  expect(note(log, { ...shown, what: 'asked' }).noticed).toHaveLength(2);
});

test('it never grows without end', () => {
  let log = freshLog;
  for (let at = 0; at < 100; at++) log = note(log, { ...shown, at, session: `s${at}` });
  expect(log.noticed).toHaveLength(20);
  expect(log.noticed.at(-1)?.at).toBe(99);
});

test('what was written is read back', () => {
  const log = { ...note(freshLog, shown), due: 7, time: { counted: 4, largest: 3, last: 2, ahead: 1 } };
  expect(readLog(JSON.parse(JSON.stringify(log)))).toEqual(log);
});

test.each([null, 1, 'x', [], {}, { time: {}, noticed: 7, due: 'x' }, { noticed: [{ layer: 'none' }, null] }])(
  'damage is dropped: %j',
  (given) => {
    expect(readLog(given)).toEqual(freshLog);
  },
);
