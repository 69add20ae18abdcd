import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from '../../ports/platform.fake.ts';

vi.mock('../../ports/browser.ts', async () => (await import('../../ports/platform.fake.ts')).fakeBrowser);
const { forgetKey, heldKey, holdKey, keepKey } = await import('./held-key.ts');

const until = 1_800_000_000_000;
const lasts = 15 * 60_000;
const keyOf = (keyId: string, of = 7) => ({ key: new Uint8Array(32).fill(of), keyId, number: 1, until, lasts });
/** A moment at which a key is held. */
const held = until - lasts;
const { session } = fakeBrowser.browser.storage;
const stored = async () => JSON.stringify(await session.get(['open']));
beforeEach(forgetKey);

test('a key is given out until its time is up, to the millisecond, and is gone from memory then', async () => {
  await holdKey(keyOf('a'));
  expect(await heldKey(until - 1)).toEqual(keyOf('a'));
  expect(await heldKey(until)).toBeNull();
  expect(await stored()).toBe('{"open":null}');
});

test('a key that was forgotten meanwhile does not come back', async () => {
  await holdKey(keyOf('a'));
  await forgetKey();
  await keepKey({ ...keyOf('a'), until: until + 1 }, 'a');
  expect(await heldKey(held)).toBeNull();
});

test('a key that arrived meanwhile is not replaced', async () => {
  await holdKey(keyOf('b', 8));
  await keepKey(keyOf('a'), 'a');
  expect(await heldKey(held)).toEqual(keyOf('b', 8));
});

test('simultaneous changes are made in order: a lock after a use stays', async () => {
  await holdKey(keyOf('a'));
  await Promise.all([keepKey({ ...keyOf('a'), number: 2 }, 'a'), forgetKey(), keepKey(keyOf('a'), 'a')]);
  expect(await heldKey(held)).toBeNull();
});

test('a new key that arrives while an old one is found to be expired stays', async () => {
  await holdKey(keyOf('a'));
  const looking = heldKey(until);
  await holdKey({ ...keyOf('b', 8), until: until + 1 });
  expect(await looking).toBeNull();
  expect(await heldKey(until)).toEqual({ ...keyOf('b', 8), until: until + 1 });
});

test.each<[string, number, boolean]>([
  ['is the set time ahead', held, true],
  ['is a millisecond further ahead', held - 1, false],
  ['is a month ahead', until - 30 * 24 * 60 * 60_000, false],
])('a deadline that %s, since the clock was set back', async (_, now, isHeld) => {
  await holdKey(keyOf('a'));
  expect((await heldKey(now)) !== null).toBe(isHeld);
  expect(await stored()).toContain(isHeld ? '"keyId":"a"' : '{"open":null}');
});

test('one that opens by itself has no deadline, wherever the clock is', async () => {
  await holdKey({ ...keyOf('a'), until: null });
  for (const now of [0, held, 2 * until]) expect(await heldKey(now)).not.toBeNull();
});

test.each([
  7,
  'x',
  [],
  {},
  { key: 'AAAA', keyId: 'a', number: 1 },
  { key: '*', keyId: 'a', number: 1, until: null, lasts: 1 },
  { key: 'AAAA', keyId: 'a', number: 1, until: null },
])('out of %j no key is made', async (open) => {
  await session.set({ open });
  expect(await heldKey(held)).toBeNull();
});
