import { expect, test, vi } from 'vitest';
import { workspaceIn } from './switch-off/workspace-in.ts';
import { addressOf } from './views.ts';
import { lockIn } from './which-lock/lock-in.ts';

vi.mock('../ports/browser.ts', () => ({ browser: {} }));

test('an unknown address leads to the first page', () => {
  expect(addressOf('#/welcome')).toBe('#/welcome');
  expect(addressOf('#/report?tab=12')).toBe('#/report');
  for (const hash of ['', '#', '#/gone', 'toString']) expect(addressOf(hash)).toBe('#/welcome');
});

test('a lock is named by its own name only', () => {
  expect(lockIn('#/locked-out?lock=bitbucket')).toBe('bitbucket');
  expect(lockIn('#/sheet?tab=12&lock=atlassian')).toBe('atlassian');
  for (const hash of ['', '#/locked-out', '#/locked-out?lock=', '#/locked-out?lock=company', '#/trial?lock=toString'])
    expect(lockIn(hash)).toBeNull();
});

test('a workspace is named by what can be one', () => {
  expect(workspaceIn('#/switch-off?workspace=acme-team')).toBe('acme-team');
  for (const hash of [
    '#/switch-off',
    '#/switch-off?workspace=',
    '#/switch-off?workspace=a%2Fb',
    '#/?workspace=Call+me',
  ])
    expect(workspaceIn(hash)).toBeUndefined();
});
