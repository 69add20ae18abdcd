import { expect, test } from 'vitest';
import { drawnKinds } from './e2e/harness/drawn-kinds.ts';

test('one browser is drawn by the seed, and the next seed draws the other', () => {
  const drawn = (seed: number) => drawnKinds('fill', { ONE_BROWSER: '1', SEED: String(seed) });
  expect(drawn(1)).toHaveLength(1);
  expect([...drawn(1), ...drawn(2)].toSorted()).toEqual(['chromium', 'firefox']);
  expect(drawn(1)).toEqual(drawn(3));
});

test.each([{}, { SEED: '1' }, { ONE_BROWSER: '1', SEED: '1', SOAK: '1' }])('both are taken for %j', (env) => {
  expect(drawnKinds('fill', env)).toEqual(['chromium', 'firefox']);
});
