import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

/** What every browser test needs. */
const inBrowsers = {
  globalSetup: ['test/e2e/harness/built.ts'],
  testTimeout: 300_000,
  hookTimeout: 300_000,
  retry: 0,
  // One worker keeps its browsers from one file to the next.
  isolate: false,
};
/** A company's policy holds for the whole machine: no other browser may run beside it. */
const alone = ['test/e2e/policy.test.ts', 'test/e2e/temporary-profiles.test.ts'];

/** `unit` is quick and needs no browser; the others drive both browsers: `e2e` two files at a time, `e2e-alone` one. */
export default defineConfig({
  plugins: [preact()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'tools/**/*.test.ts', 'test/**/*.test.ts'],
          exclude: ['test/e2e/**', '**/node_modules/**'],
          // Walks through tens of thousands of cases take seconds on a busy machine.
          testTimeout: 30_000,
          // The runner would leave one core of two idle.
          maxWorkers: '100%',
        },
      },
      {
        extends: true,
        test: {
          ...inBrowsers,
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          exclude: [...alone, '**/node_modules/**'],
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          ...inBrowsers,
          name: 'e2e-alone',
          include: alone,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
