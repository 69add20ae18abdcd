import { expect, test } from 'vitest';
import { layerIn, tabIn, workspaceIn } from './named-in-address.ts';

test('a tab is named by a plain number only', () => {
  for (const address of ['#/report?tab=12', '?tab=12']) expect(tabIn(address)).toBe(12);
  for (const query of ['', '?tab=', '?tab=-1', '?tab=1e3', '?tab=x', '?other=1']) {
    expect(tabIn(query)).toBeNull();
    expect(tabIn(`#/report${query}`)).toBeNull();
  }
});

test('a lock is named by its own name only', () => {
  expect(layerIn('#/locked-out?lock=bitbucket')).toBe('bitbucket');
  expect(layerIn('#/sheet?tab=12&lock=atlassian')).toBe('atlassian');
  for (const hash of ['', '#/locked-out', '#/locked-out?lock=', '#/locked-out?lock=company', '#/trial?lock=toString'])
    expect(layerIn(hash)).toBeNull();
});

test('a workspace is named only by what can be one', () => {
  expect(workspaceIn('#/switch-off?workspace=acme-team')).toBe('acme-team');
  for (const hash of [
    '#/switch-off',
    '#/switch-off?workspace=',
    '#/switch-off?workspace=a%2Fb',
    '#/?workspace=Call+me',
  ])
    expect(workspaceIn(hash)).toBeUndefined();
});
