import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from '../ports/platform.fake.ts';

vi.mock('../ports/browser.ts', async () => (await import('../ports/platform.fake.ts')).fakeBrowser);
vi.mock('../ports/database-store.ts', async () => (await import('../ports/platform.fake.ts')).fakeDatabase());
const { databaseStore } = await import('../ports/database-store.ts');
const { forgetKept, noteKept, withReason } = await import('./keeping.ts');

const { local } = fakeBrowser.browser.storage;
const { get } = local;
const refuse = async () => {
  throw new Error('A mutation operation was attempted on a database that did not allow mutations.');
};

/** From now on neither place of the vault can be read or written; what is beside them can be read, or not. */
function damage(isTraceReadable: boolean): void {
  for (const task of ['read', 'write', 'remove'] as const) vi.spyOn(databaseStore, task).mockImplementation(refuse);
  for (const task of ['set', 'remove'] as const) vi.spyOn(local, task).mockImplementation(refuse);
  vi.spyOn(local, 'get').mockImplementation((keys) => (isTraceReadable && keys === 'kept' ? get(keys) : refuse()));
}
const seen = () => withReason({ state: 'unreadable' }, 'look');

beforeEach(async () => {
  vi.restoreAllMocks();
  await forgetKept();
});

test('a browser that keeps nothing says so, whether or not it kept codes before', async () => {
  damage(true);
  expect(await seen()).toEqual({ state: 'no-place' });
  vi.restoreAllMocks();
  await noteKept();
  damage(true);
  expect(await seen()).toEqual({ state: 'no-place', kept: expect.stringMatching(/^\d{4}-\d\d$/) });
});

test('storage where nothing can be read is damaged, and isn’t called a browser that keeps nothing', async () => {
  damage(false);
  expect(await seen()).toEqual({ state: 'unreadable' });
});
