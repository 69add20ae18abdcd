import { base64 } from '@scure/base';
import { beforeEach, expect, test, vi } from 'vitest';
import { failed, ok } from '../core/result.ts';
import { usualKdf } from '../core/vault/way.ts';
import { fakeBrowser } from '../ports/platform.fake.ts';

vi.mock('../ports/browser.ts', async () => (await import('../ports/platform.fake.ts')).fakeBrowser);
vi.mock('../ports/database-store.ts', async () => (await import('../ports/platform.fake.ts')).fakeDatabase());
let time = 1_800_000_000_000;
vi.mock('../ports/clock.ts', async (original) => ({ ...(await original<object>()), now: () => time }));

const { vaultHandlers } = await import('./vault.ts');

const day = 24 * 60 * 60_000;
const passphrase = { kind: 'passphrase', kdf: { ...usualKdf, salt: base64.encode(new Uint8Array(16)) } } as const;
const passkey = { kind: 'passkey', credential: 'abc', salt: base64.encode(new Uint8Array(32)) } as const;
const keyOf = (of: number) => base64.encode(new Uint8Array(32).fill(of));
const [own, byPasskey] = [keyOf(1), keyOf(2)];
async function isDue(): Promise<boolean | undefined> {
  const state = await vaultHandlers['vault/state']();
  return 'ways' in state ? state.passphraseDue : undefined;
}
/** Unlocks the codes with a way of this kind. */
async function open(kind: 'passphrase' | 'passkey', key: string): Promise<object> {
  const state = await vaultHandlers['vault/state']();
  const way = 'ways' in state ? state.ways.find((it) => it.kind === kind) : undefined;
  return vaultHandlers['vault/unlock']({ way: way?.id ?? '', own: key });
}

beforeEach(async () => {
  await vaultHandlers['vault/erase']();
  await vaultHandlers['vault/make']({ plan: passphrase, own });
  const state = await vaultHandlers['vault/state']();
  const proof = { way: 'ways' in state ? (state.ways[0]?.id ?? '') : '', own };
  expect(await vaultHandlers['vault/add-way']({ plan: passkey, own: byPasskey, proof })).toEqual(ok('added'));
});

test('the passphrase is asked for after three months, no matter how often the passkey unlocked the codes', async () => {
  for (let days = 0; days < 91; days += 7) {
    expect(await open('passkey', byPasskey)).toEqual(ok('open'));
    expect(await isDue()).toBe(false);
    time += 7 * day;
  }
  expect(await isDue()).toBe(false);
  time += 1;
  expect(await isDue()).toBe(true);
  expect(await open('passkey', byPasskey)).toEqual(ok('open'));
  expect(await isDue()).toBe(true);
});

test('typing it once is enough for a quarter, and a wrong one is not', async () => {
  time += 91 * day + 1;
  expect(await open('passphrase', keyOf(3))).toEqual(failed('wrong-key'));
  expect(await isDue()).toBe(true);
  expect(await open('passphrase', own)).toEqual(ok('open'));
  expect(await isDue()).toBe(false);
});

test('a wrong one changes nothing that is stored, nor the settings', async () => {
  const { local } = fakeBrowser.browser.storage;
  const names = ['settings', 'vault.ring', 'vault.0', 'vault.1', 'vault.2', 'vault.3'];
  await vaultHandlers['vault/lock']();
  time += day;
  const before = JSON.stringify(await local.get(names));
  for (let round = 0; round < 5; round++) expect(await open('passphrase', keyOf(3))).toEqual(failed('wrong-key'));
  expect(JSON.stringify(await local.get(names))).toBe(before);
});

test('a new one counts as typed', async () => {
  time += 91 * day + 1;
  await open('passkey', byPasskey);
  expect(await isDue()).toBe(true);
  const state = await vaultHandlers['vault/state']();
  const wayOf = (sort: string) => ('ways' in state ? (state.ways.find(({ kind }) => kind === sort)?.id ?? '') : '');
  // A user who forgot it can prove who they are with the passkey.
  const proof = { way: wayOf('passkey'), own: byPasskey };
  const asked = { way: wayOf('passphrase'), plan: passphrase, own: keyOf(4), proof };
  expect(await vaultHandlers['vault/replace-way'](asked)).toEqual(ok('replaced'));
  expect(await isDue()).toBe(false);
});

test('users who have only the passphrase are not asked', async () => {
  await vaultHandlers['vault/erase']();
  await vaultHandlers['vault/make']({ plan: passphrase, own });
  time += 400 * day;
  expect(await isDue()).toBe(false);
});
