import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { countOf, failuresOf } from './steps.ts';

const file = resolve('test/e2e/some.test.ts');
const passed = { status: 'passed', fullName: ' a thing holds', failureMessages: [] };
const failed = { status: 'failed', fullName: ' a thing breaks', failureMessages: ['Error: no\n    at some place'] };
const stopped = { status: 'pending', fullName: ' a thing was not tried' };
const report = (...assertionResults: readonly object[]) =>
  JSON.stringify({ numPassedTests: 1, numFailedTests: 1, testResults: [{ name: file, assertionResults }] });

test('each failure is reported with its file, its name and why', () => {
  expect(failuresOf(report(passed, failed, stopped))).toEqual(['test/e2e/some.test.ts: a thing breaks: Error: no']);
  expect(failuresOf(report({ ...failed, failureMessages: [] }))).toEqual(['test/e2e/some.test.ts: a thing breaks']);
  expect(failuresOf(report(passed))).toEqual([]);
  expect(failuresOf('{}')).toEqual([]);
});

test.each([
  ['what the report counts', report(passed, failed), false, { passed: 1, failed: 1 }],
  [
    'trouble outside of any test as one failure',
    '{"numPassedTests":5,"numFailedTests":0}',
    false,
    { passed: 5, failed: 1 },
  ],
  ['a run without any test as one failure', '{}', true, { passed: 0, failed: 1 }],
  ['a run that held', '{"numPassedTests":5,"numFailedTests":0}', true, { passed: 5, failed: 0 }],
])('counts %s', (_, given, held, count) => {
  expect(countOf(given, held)).toEqual(count);
});
