import { base64 } from '@scure/base';
import { beforeEach, expect, test, vi } from 'vitest';
import { patiently } from '../../test/patiently.ts';
import type { Draft } from '../core/entries/entry.ts';
import { ok } from '../core/result.ts';

vi.mock('../ports/browser.ts', async () => (await import('../ports/platform.fake.ts')).fakeBrowser);
vi.mock('../ports/database-store.ts', async () => (await import('../ports/platform.fake.ts')).fakeDatabase());
let time = 1_800_000_000_000;
vi.mock('../ports/clock.ts', async (original) => ({ ...(await original<object>()), now: () => time }));

const { entryHandlers } = await import('./entries.ts');
const { vault, vaultHandlers } = await import('./vault.ts');

const week = 7 * 24 * 60 * 60 * 1000;
const draftOf = (account: string): Draft => ({
  layer: 'none',
  account,
  issuer: 'x',
  algorithm: 'SHA1',
  digits: 6,
  period: 30,
  secret: base64.encode(new TextEncoder().encode(account)),
});
/** Every account in the vault, the deleted ones too. */
async function kept(): Promise<readonly string[]> {
  const read = await vault.read();
  if (!read.ok) throw new Error('It is not open');
  const { entries, deleted } = read.value;
  return [...entries, ...deleted.map(({ entry }) => entry)].map(({ account }) => account);
}

beforeEach(async () => {
  await vaultHandlers['vault/erase']();
  await vaultHandlers['vault/make']({ plan: { kind: 'this-computer' }, own: null });
  for (const account of ['stays', 'goes']) {
    const added = await entryHandlers['entry/add']({ draft: draftOf(account) });
    if (account === 'goes' && added.ok) await entryHandlers['entry/delete']({ id: added.value.id });
  }
});

test('what was deleted a week ago goes with the next change of anything', async () => {
  time += week - 1;
  await entryHandlers['entry/add']({ draft: draftOf('one more') });
  expect(await kept()).toEqual(['stays', 'one more', 'goes']);
  time += 1;
  await entryHandlers['entry/add']({ draft: draftOf('another') });
  expect(await kept()).toEqual(['stays', 'one more', 'another']);
});

test('it goes even if the codes are only looked at', async () => {
  time += week;
  expect(await entryHandlers['entry/list']()).toMatchObject(ok({ total: 1, deleted: [] }));
  await patiently(async () => expect(await kept()).toEqual(['stays']));
});

test('it can be restored until the last moment', async () => {
  const list = await entryHandlers['entry/list']();
  const [goes] = list.ok ? list.value.deleted : [];
  time += week;
  expect(await entryHandlers['entry/restore']({ id: goes?.id ?? '' })).toHaveProperty('ok', true);
  expect(await kept()).toEqual(['stays', 'goes']);
});
