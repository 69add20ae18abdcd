import { beforeEach, expect, test, vi } from 'vitest';
import type { Evidence } from '../../core/recovery/evidence.ts';
import { happened } from '../../core/recovery/happened.ts';
import type { Recovery } from '../../core/recovery/stored.ts';
import type { Moment } from '../../core/recovery/view.ts';
import { fakeBrowser } from '../../ports/platform.fake.ts';

vi.mock('../../ports/browser.ts', async () => (await import('../../ports/platform.fake.ts')).fakeBrowser);
vi.mock('../../ports/database-store.ts', async () => (await import('../../ports/platform.fake.ts')).fakeDatabase());
vi.mock('../../ports/lock.ts', async () => (await import('../../ports/platform.fake.ts')).fakeLock);

const { changeRecovery } = await import('./change.ts');
const { log } = await import('./log.ts');
const { vault, vaultHandlers } = await import('../vault.ts');

const whose = { layer: 'atlassian', account: 'jo' } as const;
const evidence: Evidence = {
  covered: 4,
  asked: 1,
  salt: `${'A'.repeat(22)}==`,
  rounds: 1,
  hashes: [`${'A'.repeat(43)}=`],
};
const save = (recovery: Recovery, { time, session }: Moment) =>
  happened(recovery, whose, { what: 'saved', at: Date.now(), time, session, total: 1, evidence });
const asIs = (recovery: Recovery) => recovery;
const kept = async () => {
  const read = await vault.read();
  return 'done' in read ? read.done.recovery.artefacts[0] : undefined;
};

beforeEach(async () => {
  await vaultHandlers['vault/erase']();
  await vaultHandlers['vault/make']({ plan: { kind: 'this-computer' }, own: null });
  await changeRecovery((recovery) => happened(recovery, whose, { what: 'place', place: 'folder', at: 1, time: 1 }));
  // A page showed codes in an earlier run of the browser, while the vault was locked.
  const noticed = [{ layer: 'atlassian', what: 'shown', at: 1, session: 'earlier' }] as const;
  await log.change((given) => ({ ...given, noticed }));
});

test('what a page let us notice before is not told of codes that were saved meanwhile', async () => {
  await Promise.all([changeRecovery(save), changeRecovery(asIs)]);
  expect(await kept()).toMatchObject({ status: 'saved', evidence });
  expect((await log.read()).noticed).toEqual([]);
});

test('as long as it is not forgotten, nothing is confirmed that it could undo', async () => {
  const { local } = fakeBrowser.browser.storage;
  const write = local.set;
  const set = vi.spyOn(local, 'set').mockImplementation(async (values) => {
    const { noticed } = (values as { recovery?: { data: { noticed: readonly unknown[] } } }).recovery?.data ?? {};
    if (noticed?.length === 0) throw new Error('The disk is full');
    return write(values);
  });
  await expect(changeRecovery(save)).rejects.toThrow('The disk is full');
  set.mockRestore();
  expect((await kept())?.status).toBe('on-screen');
  expect(await changeRecovery(save)).toHaveProperty('done');
  expect(await kept()).toMatchObject({ status: 'saved', evidence });
});
