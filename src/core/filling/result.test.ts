import { describe, expect, test } from 'vitest';
import { noJourney } from '../journey/journey.ts';
import { visit } from '../journey/visit.ts';
import { noPolicy } from '../policy/policy.ts';
import type { Signs } from '../recognise/signs.ts';
import { mayFill } from './may-fill.ts';
import { readFillResult, readPrepared } from './result.ts';

/** What a page shows that asks for the account's code in its own field. */
const asks: Signs = { text: 1, button: 1, 'atlassian-code-field': 1, 'says-app-code': 1 };
const may = (address: string, seen: Signs = asks) => mayFill(visit(noJourney, address, seen, noPolicy, 0).verdict);

describe('a code may be put', () => {
  test('into the page of the account that asks for it', () => {
    expect(may('https://id.atlassian.com/login?application=jira')).toBe(true);
  });

  test.each([
    'http://id.atlassian.com/login?application=jira',
    'https://id.atlassian.com:8443/login?application=jira',
    'https://id.atlassian.com.acme.example/login',
    'https://id-atlassian.com/login',
    'https://acme-team.atlassian.net/login',
    'https://bitbucket.acme.com/login',
    'https://bitbucket.org/acme-team/widgets/src',
    'file:///login',
    '',
  ])('not into %s', (address) => {
    expect(may(address)).toBe(false);
  });

  test.each<[string, Signs]>([
    ['that asks for a recovery key', { text: 1, button: 1, 'known-recovery-field': 1, 'says-recovery': 1 }],
    ['that asks for a mailed code', { text: 1, button: 1, 'mailed-code-boxes': 6, 'says-mailed-code': 1 }],
    ['that is unsure', { text: 1, button: 1, 'code-field': 1 }],
    ['that is not there yet', {}],
  ])('not into a page %s', (_, seen) => {
    expect(may('https://id.atlassian.com/login?application=jira', seen)).toBe(false);
  });
});

test('an answer that is no result is treated as a page that changed', () => {
  expect(readFillResult('filled')).toBe('filled');
  for (const given of [null, undefined, 'Filled', { done: 'filled' }, true])
    expect(readFillResult(given)).toBe('changed');
});

test('what a page says about its field is taken for what it is, and no more', () => {
  expect(readPrepared({ takes: [6, 8] })).toEqual({ takes: [6, 8] });
  expect(readPrepared({ takes: [6, '8', null] })).toEqual({ takes: [6] });
  expect(readPrepared({ takes: 'all' })).toEqual({ takes: [] });
  expect(readPrepared({ refused: 'covered', takes: [6] })).toEqual({ refused: 'covered' });
  for (const given of [null, true, undefined, { refused: 'nonsense' }])
    expect(readPrepared(given)).toEqual({ refused: 'changed' });
});
