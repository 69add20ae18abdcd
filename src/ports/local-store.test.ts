import { beforeEach, expect, test, vi } from 'vitest';

const { area, database, log } = vi.hoisted(() => {
  const log: string[] = [];
  const area: { setAccessLevel?: (to: object) => Promise<void> } & Record<string, unknown> = {
    get: async () => ({}),
    set: async () => void log.push('written'),
    remove: async () => {},
  };
  const database = {
    read: async () => ({}),
    write: async () => void log.push('in a database'),
    remove: async () => {},
  };
  return { area, database, log };
});
vi.mock('./browser.ts', () => ({ browser: { storage: { local: area } } }));
vi.mock('./database-store.ts', () => ({ inDatabase: (name: string) => (name === 'which-code' ? {} : database) }));

beforeEach(() => {
  vi.resetModules();
  log.length = 0;
});

test('nothing is written before scripts in web pages are shut out', async () => {
  area.setAccessLevel = async (to) => void log.push(JSON.stringify(to));
  const { localStore } = await import('./local-store.ts');
  await localStore.write({ a: 1 });
  await localStore.write({ a: 2 });
  expect(log).toEqual(['{"accessLevel":"TRUSTED_CONTEXTS"}', 'written', 'written']);
});

test('if they could not be shut out, nothing is written until they are', async () => {
  area.setAccessLevel = () => Promise.reject(new Error('not now'));
  const { localStore } = await import('./local-store.ts');
  await expect(localStore.write({ a: 1 })).rejects.toThrow('not now');
  expect(log).toEqual([]);
  area.setAccessLevel = async () => {};
  await localStore.write({ a: 1 });
  expect(log).toEqual(['written']);
});

test('if a browser can’t do that, nothing of it is stored there', async () => {
  delete area.setAccessLevel;
  const { localStore, shutScriptsOut } = await import('./local-store.ts');
  await shutScriptsOut();
  await localStore.write({ a: 1 });
  expect(log).toEqual(['in a database']);
});
