import { base64 } from '@scure/base';
import { expect, test, vi } from 'vitest';
import { ok } from '../core/result.ts';
import { usualKdf } from '../core/vault/way.ts';
import { fakeBrowser } from '../ports/platform.fake.ts';

vi.mock('../ports/browser.ts', async () => (await import('../ports/platform.fake.ts')).fakeBrowser);
vi.mock('../ports/database-store.ts', async () => (await import('../ports/platform.fake.ts')).fakeDatabase());
const { vault, vaultHandlers } = await import('./vault.ts');

test('codes are available if the settings can’t be read, and those stay as they are', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const { local } = fakeBrowser.browser.storage;
  const newer = { settings: { version: 99, data: { lockAfter: 5 } } };
  await local.set(newer);
  const own = base64.encode(new Uint8Array(32).fill(7));
  const kdf = { ...usualKdf, salt: base64.encode(new Uint8Array(16)) };
  expect(await vaultHandlers['vault/make']({ plan: { kind: 'passphrase', kdf }, own })).toHaveProperty('ok', true);
  await vaultHandlers['vault/lock']();
  const state = await vaultHandlers['vault/state']();
  if (state.state !== 'locked') throw new Error(`It is ${state.state}`);
  expect(await vaultHandlers['vault/unlock']({ way: state.ways[0]?.id ?? '', own })).toEqual(ok('open'));
  expect(await vault.read()).toHaveProperty('ok', true);
  expect(await local.get('settings')).toEqual(newer);
});
