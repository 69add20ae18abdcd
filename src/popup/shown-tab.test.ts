import { expect, test, vi } from 'vitest';
import { namedTab } from './shown-tab.ts';

vi.mock('../ports/tabs.ts', () => ({}));

test('an address can name the tab, by a plain number only', () => {
  expect(namedTab('?tab=12')).toBe(12);
  for (const query of ['', '?tab=', '?tab=-1', '?tab=1e3', '?tab=x', '?other=1']) expect(namedTab(query)).toBeNull();
});
