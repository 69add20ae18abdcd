import { base64 } from '@scure/base';
import { beforeEach, expect, test, vi } from 'vitest';
import table from '../../public/_locales/en/messages.json' with { type: 'json' };
import type { Draft } from '../core/entries/entry.ts';
import { failed, ok } from '../core/result.ts';
import { vaultKeys } from '../core/vault/generation.ts';
import { whySay } from '../core/vault/outcome.ts';
import { usualKdf } from '../core/vault/way.ts';
import { fakeBrowser } from '../ports/platform.fake.ts';

vi.mock('../ports/browser.ts', async () => (await import('../ports/platform.fake.ts')).fakeBrowser);
vi.mock('../ports/database-store.ts', async () => (await import('../ports/platform.fake.ts')).fakeDatabase());
let time = 1_800_000_000_000;
vi.mock('../ports/clock.ts', async (original) => ({ ...(await original<object>()), now: () => time }));

const { backupHandlers } = await import('./backup.ts');
const { entryHandlers } = await import('./entries.ts');
const { vault, vaultHandlers } = await import('./vault.ts');

const kdf = { ...usualKdf, salt: base64.encode(new Uint8Array(16)) };
const keyOf = (of: number) => base64.encode(new Uint8Array(32).fill(of));
const [own, ofCopy] = [keyOf(1), keyOf(2)];
const draftOf = (account: string): Draft => ({
  ...{ layer: 'none', account, issuer: 'x', algorithm: 'SHA1', digits: 6, period: 30 },
  secret: base64.encode(new TextEncoder().encode(account)),
});
const add = (account: string) => entryHandlers['entry/add']({ draft: draftOf(account) });
async function proof() {
  const state = await vaultHandlers['vault/state']();
  return { way: 'ways' in state ? (state.ways[0]?.id ?? '') : '', own };
}
async function copy(): Promise<string> {
  const made = await backupHandlers['backup/make']({ kdf, own: ofCopy, proof: await proof() });
  return made.ok ? made.value : expect.fail(JSON.stringify(made));
}
async function content() {
  const read = await vault.read();
  return read.ok ? read.value : expect.fail(JSON.stringify(read));
}
const names = async () => (await content()).entries.map(({ account }) => account);
const disk = async () => JSON.stringify(await fakeBrowser.browser.storage.local.get([...vaultKeys]));
async function unlock(): Promise<void> {
  const state = await vaultHandlers['vault/state']();
  await vaultHandlers['vault/unlock']({ way: 'ways' in state ? (state.ways[0]?.id ?? '') : '', own });
}

beforeEach(async () => {
  await vaultHandlers['vault/erase']();
  await vaultHandlers['vault/make']({ plan: { kind: 'passphrase', kdf }, own });
  for (const account of ['a', 'b']) await add(account);
});

test('a copy counts only once it was opened again, and from the time when it was made', async () => {
  const text = await copy();
  expect((await content()).backup).toBeNull();
  const made = time;
  time += 60_000;
  expect(await backupHandlers['backup/prove']({ text, own: keyOf(3) })).toEqual(failed('file-wrong-key'));
  expect((await content()).backup).toBeNull();
  expect(await backupHandlers['backup/prove']({ text, own: ofCopy })).toEqual(ok(true));
  expect((await content()).backup).toBe(made);
});

test('one that lacks a code is no copy of what is here', async () => {
  const text = await copy();
  await add('c');
  expect(await backupHandlers['backup/prove']({ text, own: ofCopy })).toEqual(ok(false));
  expect((await content()).backup).toBeNull();
});

test('looking into one changes no byte, no matter what it finds', async () => {
  const text = await copy();
  const list = await entryHandlers['entry/list']();
  const [first] = list.ok ? list.value.names : [];
  await entryHandlers['entry/delete']({ id: first?.id ?? '' });
  const before = await disk();
  expect(await backupHandlers['backup/look']({ text, own: ofCopy })).toMatchObject(
    ok({ found: 2, fresh: [expect.stringContaining('a')], known: [expect.stringContaining('b')] }),
  );
  expect(await backupHandlers['backup/look']({ text, own: keyOf(3) })).toEqual(failed('file-wrong-key'));
  expect(await backupHandlers['backup/look']({ text: text.slice(1), own: ofCopy })).toEqual(failed('file-not-ours'));
  expect(await backupHandlers['backup/restore']({ text, own: keyOf(3) })).toEqual(failed('file-wrong-key'));
  expect(await disk()).toBe(before);
  expect(await backupHandlers['backup/restore']({ text, own: ofCopy })).toEqual(ok(1));
  expect(await names()).toEqual(['b', 'a']);
});

test('while the codes are locked none is made, looked into, proved or restored', async () => {
  const text = await copy();
  await vaultHandlers['vault/lock']();
  const before = await disk();
  expect(await backupHandlers['backup/make']({ kdf, own: ofCopy, proof: await proof() })).toEqual(failed('locked'));
  for (const what of ['backup/look', 'backup/prove', 'backup/restore'] as const)
    expect(await backupHandlers[what]({ text, own: ofCopy }), what).toEqual(failed('locked'));
  expect(await disk()).toBe(before);
});

test('a lock in the middle of restoring leaves all of it or nothing, and stays', async () => {
  for (const account of ['c', 'd', 'e']) await add(account);
  const text = await copy();
  await vaultHandlers['vault/erase']();
  await vaultHandlers['vault/make']({ plan: { kind: 'passphrase', kdf }, own });
  const restoring = backupHandlers['backup/restore']({ text, own: ofCopy });
  await vaultHandlers['vault/lock']();
  const outcome = await restoring;
  expect(await vaultHandlers['vault/state']()).toMatchObject({ state: 'locked' });
  await unlock();
  expect(await names()).toEqual(outcome.ok ? ['a', 'b', 'c', 'd', 'e'] : []);
});

test('where profiles are temporary, codes saved before are usable, and none is added or restored', async () => {
  const text = await copy();
  const list = await entryHandlers['entry/list']();
  const [first, second] = list.ok ? list.value.names : [];
  await entryHandlers['entry/delete']({ id: first?.id ?? '' });
  const before = await disk();
  const managed = vi
    .spyOn(fakeBrowser.browser.storage.managed, 'get')
    .mockResolvedValue({ profilesAreTemporary: true });
  try {
    expect(await vaultHandlers['vault/state']()).toMatchObject({ state: 'open' });
    expect(await entryHandlers['code/of']({ ids: [second?.id ?? ''] })).toMatchObject(ok([{ account: 'b' }]));
    const refusals = [await add('c'), await backupHandlers['backup/restore']({ text, own: ofCopy })];
    expect(refusals).toEqual([failed('temporary'), failed('temporary')]);
    expect(table[whySay('temporary').key].message).toContain('starts fresh each time, so saved codes would be lost');
    expect(await disk()).toBe(before);
  } finally {
    managed.mockRestore();
  }
  expect(await backupHandlers['backup/restore']({ text, own: ofCopy })).toEqual(ok(1));
});

test('one with weak parameters is not made', async () => {
  const weak = { ...kdf, memory: 8 };
  await expect(backupHandlers['backup/make']({ kdf: weak, own: ofCopy, proof: await proof() })).rejects.toThrow();
});
