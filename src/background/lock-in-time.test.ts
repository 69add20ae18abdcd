import { beforeEach, expect, test, vi } from 'vitest';
import { toBase64 } from '../core/base64.ts';
import { usualKdf } from '../core/vault/way.ts';
import { alarms } from '../ports/platform.fake.ts';

vi.mock('../ports/browser.ts', async () => (await import('../ports/platform.fake.ts')).fakeBrowser);
vi.mock('../ports/database-store.ts', async () => (await import('../ports/platform.fake.ts')).fakeDatabase());
vi.mock('../ports/lock.ts', async () => (await import('../ports/platform.fake.ts')).fakeLock);
let time = 1_800_000_000_000;
vi.mock('../ports/clock.ts', () => ({ now: () => time }));

const { lockAlarm, lockIfDue, vault, vaultHandlers } = await import('./vault.ts');
const { openKey } = await import('./vault/open-key.ts');

const minute = 60_000;
const passphrase = { kind: 'passphrase', kdf: { ...usualKdf, salt: toBase64(new Uint8Array(16)) } } as const;
const isHeld = async () => (await openKey(0)) !== null;
/** Goes on to the next alarm and lets it ring, a little earlier or later. */
async function ring(by = 0): Promise<void> {
  time = (alarms.get(lockAlarm) ?? Number.NaN) + by;
  alarms.delete(lockAlarm);
  await lockIfDue();
}

beforeEach(async () => {
  await vaultHandlers['vault/erase']();
  alarms.clear();
  await vaultHandlers['settings/lock-after']({ minutes: 15 });
  await vaultHandlers['vault/make']({ plan: passphrase, own: toBase64(new Uint8Array(32)) });
});

test('the alarm follows the last use, so that the key is gone when its time is up', async () => {
  time += 10 * minute;
  await vault.read();
  const until = time + 15 * minute;
  await ring();
  expect(time).toBe(until);
  expect(await isHeld()).toBe(false);
});

test('an alarm that rings too early is set once more', async () => {
  await ring(-1);
  expect(await isHeld()).toBe(true);
  await ring();
  expect(await isHeld()).toBe(false);
});

test('a shorter time counts from the moment when it is chosen', async () => {
  await vaultHandlers['settings/lock-after']({ minutes: 1 });
  expect(alarms.get(lockAlarm)).toBe(time + minute);
  time += minute;
  expect(await vault.read()).toEqual({ refused: 'locked' });
});

test('to choose a time opens nothing', async () => {
  await vaultHandlers['vault/lock']();
  await vaultHandlers['settings/lock-after']({ minutes: 60 });
  expect(await isHeld()).toBe(false);
});
