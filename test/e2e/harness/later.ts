import type { Run } from './run.ts';

/** Runs a piece of source with the extension's own storage at hand, in one of its own pages. */
async function withStorage(run: Run, source: string): Promise<unknown> {
  const own = await run.ownBehind();
  return own.page.evaluate(`(async () => { const { storage } = globalThis.browser ?? chrome; return ${source}; })()`);
}

/** What a restart of the browser does to the extension: session storage is emptied, the disk stays. */
export async function newSession(run: Run): Promise<void> {
  await withStorage(run, 'storage.session.clear()');
}

/** Lets this much time have passed, in milliseconds, by what the extension wrote down of the clock and of sites. */
export async function later(run: Run, passed: number): Promise<void> {
  await withStorage(
    run,
    `storage.local.get('recovery').then(({ recovery: { version, data } }) => storage.local.set({ recovery: { version,
      data: { ...data, time: { ...data.time, counted: data.time.counted + ${passed},
        sure: data.time.sure && { ...data.time.sure, counted: data.time.sure.counted + ${passed} } } } } }))`,
  );
}

/** Everything that the extension has in its storage areas and in its database, as text. */
export async function dumped(run: Run): Promise<string> {
  return (await withStorage(run, `(${dump})(storage)`)) as string;
}

const dump = `async (storage) => {
  const parts = [await storage.local.get(), await storage.session.get(), { ...localStorage }, { ...sessionStorage }];
  for (const { name } of await indexedDB.databases()) {
    const database = await new Promise((done, failed) => {
      const opening = indexedDB.open(name);
      opening.onsuccess = () => done(opening.result);
      opening.onerror = () => failed(opening.error);
    });
    for (const store of database.objectStoreNames)
      parts.push(await new Promise((done, failed) => {
        const all = database.transaction(store).objectStore(store).getAll();
        all.onsuccess = () => done(all.result);
        all.onerror = () => failed(all.error);
      }));
    database.close();
  }
  return JSON.stringify(parts, (_, value) => value instanceof Uint8Array ? [...value].map((byte) => String.fromCharCode(byte)).join('') : value);
}`;
