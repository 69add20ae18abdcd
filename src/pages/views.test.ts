import { expect, test, vi } from 'vitest';
import { addressOf } from './views.ts';

vi.mock('../ports/browser.ts', () => ({ browser: {} }));

test('an unknown address leads to the first page', () => {
  expect(addressOf('#/welcome')).toBe('#/welcome');
  expect(addressOf('#/report?tab=12')).toBe('#/report');
  for (const hash of ['', '#', '#/gone', 'toString']) expect(addressOf(hash)).toBe('#/welcome');
});
