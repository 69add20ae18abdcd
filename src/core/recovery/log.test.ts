import fc from 'fast-check';
import { expect, test } from 'vitest';
import { begin } from '../clock/counted-time.ts';
import { recoveryLayers } from './artefact.ts';
import { aboutStep, freshLog, type Noticed, type Noticing, note, type RecoveryLog, readLog, settle } from './log.ts';

const seed = Number(process.env.SEED ?? 1);
const codes: Noticing = { layer: 'bitbucket', what: 'shown' };
const shown: Noticed = { ...codes, session: 's1' };
/** The log after all of this was noticed of one lock in one session. */
const logOf = (...all: readonly Noticing['what'][]) =>
  all.reduce((log, what) => note(log, { layer: 'bitbucket', what }, 's1'), freshLog);
const kept = (...all: readonly Noticing['what'][]) => logOf(...all).noticed.map(({ what }) => what);

test('one thing is noted once, with its last session', () => {
  const log = note(freshLog, codes, 's1');
  expect(note(log, codes, 's1'), 'nothing new, nothing to write').toBe(log);
  expect(note(log, codes, 's2').noticed).toEqual([{ ...shown, session: 's2' }]);
  expect(note(log, { ...codes, layer: 'atlassian' }, 's1').noticed).toHaveLength(2);
  expect(note(log, { ...codes, what: 'asked' }, 's1').noticed).toHaveLength(2);
});

test('no page takes a question back, nor goes before one that waits', () => {
  expect(kept('looks-off', 'shown', 'looks-on', 'asked')).toEqual(['looks-off', 'shown', 'looks-on', 'asked']);
  expect(kept('asked', 'shown', 'shown', 'asked')).toEqual(['asked', 'shown']);
});

test('no matter what pages show, each lock has each question once, and the time and the reminder stay', () => {
  const noticing = fc.record({
    layer: fc.constantFrom(...recoveryLayers),
    what: fc.constantFrom<Noticing['what'][]>('shown', 'asked', 'looks-on', 'looks-off'),
  });
  const before: RecoveryLog = { ...logOf('asked'), due: 7, time: begin(9) };
  fc.assert(
    fc.property(fc.array(fc.tuple(noticing, fc.string()), { maxLength: 300 }), (all) => {
      const { time, due, noticed } = all.reduce<RecoveryLog>((log, [it, session]) => note(log, it, session), before);
      expect({ time, due }).toEqual({ time: before.time, due: 7 });
      expect(noticed.length).toBeLessThanOrEqual(8);
      expect(noticed[0], 'what waited first still does').toMatchObject({ layer: 'bitbucket', what: 'asked' });
    }),
    { seed },
  );
});

test('an answer ends the question, of this lock', () => {
  const log = note(logOf('shown', 'asked'), { layer: 'atlassian', what: 'asked' }, 's1');
  expect(settle(log, 'bitbucket', ['asked']).noticed).toEqual([shown, { ...shown, layer: 'atlassian', what: 'asked' }]);
  expect(settle(log, 'bitbucket', ['looks-on'])).toBe(log);
});

test('a code that works doesn’t answer whether the step was set up anew', () => {
  const log = logOf('accepted', 'looks-on', 'looks-off', 'shows-off', 'shown');
  const open = settle(log, 'bitbucket', aboutStep).noticed;
  expect(open.map(({ what }) => what)).toEqual(['looks-on', 'shown']);
});

test('an answer says nothing of what was noticed after its question', () => {
  const log = logOf('asked', 'looks-off', 'shown');
  const all = ['asked', 'looks-off', 'shown'] as const;
  expect(settle(log, 'bitbucket', all, 'looks-off').noticed).toEqual([shown]);
  expect(settle(log, 'bitbucket', all, 'looks-on'), 'a question that was never asked').toBe(log);
  expect(settle(log, 'bitbucket', all).noticed).toEqual([]);
});

test('what was written is read back', () => {
  const sure = { real: 5, counted: 6 };
  const log = { ...logOf('shown', 'looks-off'), due: 7, time: { counted: 4, last: 3, owed: 2, sure } };
  expect(readLog(JSON.parse(JSON.stringify(log)), 2)).toEqual(log);
  const unsure = { ...log, time: { ...log.time, sure: null } };
  expect(readLog(JSON.parse(JSON.stringify(unsure)), 2)).toEqual(unsure);
});

test('what the previous version wrote still waits, and its time continues', () => {
  const old = (what: string, session: string) => ({ layer: 'bitbucket', what, at: 5, session });
  const noticed = [old('asked', 's1'), old('set-up', 's1'), old('looks-new', 's1'), old('shown', 's2')];
  const log = { time: { counted: 9, largest: 8, last: 7, ahead: 1 }, due: 3, noticed };
  expect(readLog(log, 1)).toEqual({
    time: { counted: 9, last: 7, owed: 0, sure: null },
    due: 3,
    noticed: [{ layer: 'bitbucket', what: 'asked', session: 's1' }, shown],
  });
  expect(readLog({ ...freshLog, time: { counted: 0, largest: 0, last: 0, ahead: 0 } }, 1)).toEqual(freshLog);
});

test.each([
  ...[null, 1, 'x', [], {}, { time: {}, noticed: 7, due: 'x' }, { noticed: [{ layer: 'none' }, null] }],
  { time: { counted: 1, last: 1, owed: 0, sure: {} } },
])('damage is dropped: %j', (given) => {
  for (const version of [1, 2]) expect(readLog(given, version)).toEqual(freshLog);
});
