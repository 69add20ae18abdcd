import { expect, test, vi } from 'vitest';

type Installed = (details: { readonly reason: string }) => void;
const installed: Installed[] = [];
const started: (() => void)[] = [];
vi.mock('./browser.ts', () => ({
  browser: {
    runtime: {
      onInstalled: { addListener: (call: Installed) => installed.push(call) },
      onStartup: { addListener: (call: () => void) => started.push(call) },
    },
  },
}));
const { whenInstalled, whenStarted } = await import('./lifecycle.ts');

test.each([
  ['install', ['installed']],
  ['update', ['started']],
  ['browser_update', ['started']],
])('%s is told as %j', (reason, told) => {
  const calls: string[] = [];
  installed.length = 0;
  whenInstalled(() => calls.push('installed'));
  whenStarted(() => calls.push('started'));
  for (const call of installed) call({ reason });
  expect(calls).toEqual(told);
});
