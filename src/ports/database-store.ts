import { deleteDB, openDB } from 'idb';
import type { Store } from '../core/vault/generation.ts';

const shelf = 'vault';

/**
 * A database of the browser, which is the second place: another file on disk, written by different code than the first.
 */
export const databaseStore: Store = { name: 'database', ...inDatabase('which-code') };

/** A store in a database of this name. Only our own documents can reach it. */
export function inDatabase(name: string): Omit<Store, 'name'> {
  const use = <Result>(task: Task<Result>) => useOnce(name, task);
  return {
    read: (keys) =>
      use(async (database) => {
        const at = database.transaction(shelf, 'readonly').store;
        const values = await Promise.all(keys.map((key) => at.get(key)));
        return Object.fromEntries(
          keys.flatMap((key, index) => (values[index] === undefined ? [] : [[key, values[index]]])),
        );
      }),
    write: (values) =>
      use(async (database) => {
        // Strict: "done" means on disk, not on its way there.
        const change = database.transaction(shelf, 'readwrite', { durability: 'strict' });
        await Promise.all([...Object.entries(values).map(([key, value]) => change.store.put(value, key)), change.done]);
      }),
    remove: (keys, when) =>
      use(async (database) => {
        const durability = when === 'in time' ? 'relaxed' : 'strict';
        const change = database.transaction(shelf, 'readwrite', { durability });
        await Promise.all([...keys.map((key) => change.store.delete(key)), change.done]);
      }),
    reset: () => deleteDB(name),
  };
}

type Task<Result> = (database: Awaited<ReturnType<typeof opened>>) => Promise<Result>;

/** Opened for each use and closed after it, so that it never blocks another context or a deletion. */
async function useOnce<Result>(name: string, task: Task<Result>): Promise<Result> {
  const database = await opened(name);
  try {
    return await task(database);
  } finally {
    database.close();
  }
}

function opened(name: string) {
  return openDB(name, 1, { upgrade: (database) => void database.createObjectStore(shelf) });
}
