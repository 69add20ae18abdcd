import { base64 } from '@scure/base';
import { beforeEach, expect, test, vi } from 'vitest';
import { failed } from '../core/result.ts';
import { usualKdf } from '../core/vault/way.ts';
import { alarms, fakeBrowser } from '../ports/platform.fake.ts';

vi.mock('../ports/browser.ts', async () => (await import('../ports/platform.fake.ts')).fakeBrowser);
vi.mock('../ports/database-store.ts', async () => (await import('../ports/platform.fake.ts')).fakeDatabase());
let time = 1_800_000_000_000;
vi.mock('../ports/clock.ts', async (original) => ({ ...(await original<object>()), now: () => time }));

const { vault, vaultHandlers } = await import('./vault.ts');
const { entryHandlers } = await import('./entries.ts');
const { heldKey, lockAlarm, lockIfDue } = await import('./vault/held-key.ts');

const minute = 60_000;
const passphrase = { kind: 'passphrase', kdf: { ...usualKdf, salt: base64.encode(new Uint8Array(16)) } } as const;
/** Whether the key is still in memory, which it leaves only when someone asks for it. */
const isHeld = async () => JSON.stringify(await fakeBrowser.browser.storage.session.get(['open'])) !== '{"open":null}';
/** Whether the key is given out at this moment. */
const isHeldNow = async () => (await heldKey(time)) !== null;
/** Moves on to the next alarm and lets it go off, a little earlier or later. */
async function ring(by = 0): Promise<void> {
  time = (alarms.get(lockAlarm) ?? Number.NaN) + by;
  alarms.delete(lockAlarm);
  await lockIfDue(time);
}

beforeEach(async () => {
  await vaultHandlers['vault/erase']();
  alarms.clear();
  await vaultHandlers['settings/lock-after']({ minutes: 15 });
  await vaultHandlers['vault/make']({ plan: passphrase, own: base64.encode(new Uint8Array(32)) });
});

test('the alarm follows the last use, so that the key is gone when its time is up', async () => {
  time += 10 * minute;
  await vault.read();
  const until = time + 15 * minute;
  await ring();
  expect(time).toBe(until);
  expect(await isHeld()).toBe(false);
});

test('an alarm that goes off after the clock was set back locks, and is not set again', async () => {
  const rings = time + 15 * minute;
  time = rings - 30 * 24 * 60 * minute;
  alarms.delete(lockAlarm);
  await lockIfDue(time);
  expect(await isHeld()).toBe(false);
  expect(alarms.has(lockAlarm)).toBe(false);
});

test('a use after the clock was set back finds it locked; after it went on as usual, open', async () => {
  const before = time;
  time += minute;
  expect(await vault.read()).toHaveProperty('ok', true);
  time = before - 1;
  expect(await vault.read()).toEqual(failed('locked'));
  time = before;
});

test('an alarm that goes off too early is set again', async () => {
  await ring(-1);
  expect(await isHeld()).toBe(true);
  await ring();
  expect(await isHeld()).toBe(false);
});

test('a shorter time counts from the moment when it is chosen', async () => {
  await vaultHandlers['settings/lock-after']({ minutes: 1 });
  expect(alarms.get(lockAlarm)).toBe(time + minute);
  time += minute;
  expect(await vault.read()).toEqual(failed('locked'));
});

test('choosing a time unlocks nothing', async () => {
  await vaultHandlers['vault/lock']();
  await vaultHandlers['settings/lock-after']({ minutes: 60 });
  expect(await isHeld()).toBe(false);
});

test('it takes 15 minutes if nothing was chosen', async () => {
  await fakeBrowser.browser.storage.local.remove('settings');
  expect(await vaultHandlers['settings/lock-after']({ minutes: null })).toEqual({ minutes: 15 });
  await vault.read();
  time += 15 * minute - 1;
  expect(await isHeldNow()).toBe(true);
  time += 1;
  expect(await isHeldNow()).toBe(false);
});

test.each([
  [0, 1],
  [-5, 1],
  [1, 1],
  [1440, 1440],
  [1441, 1440],
  [1.5, 15],
  [Number.POSITIVE_INFINITY, 15],
  ['never', 15],
])('of %s minutes it makes %s', async (chosen, minutes) => {
  expect(await vaultHandlers['settings/lock-after']({ minutes: chosen as number })).toEqual({ minutes });
  expect(alarms.get(lockAlarm)).toBe(time + minutes * minute);
});

test('a page that asks for codes every half minute keeps nothing open', async () => {
  const draft = { layer: 'none', account: 'jo', issuer: 'x', algorithm: 'SHA1', digits: 6, period: 30 } as const;
  const added = await entryHandlers['entry/add']({ draft: { ...draft, secret: base64.encode(new Uint8Array(20)) } });
  const ids = [added.ok ? added.value.id : ''];
  const end = time + 15 * minute;
  for (; time < end; time += minute / 2) expect(await entryHandlers['code/of']({ ids })).toHaveProperty('ok', true);
  expect(await entryHandlers['code/of']({ ids })).toEqual(failed('locked'));
});
