import type { Run } from './run.ts';
import { until } from './until.ts';

/** Runs a piece of source with the extension's own storage at hand, in one of its own pages. */
async function withStorage(run: Run, source: string): Promise<unknown> {
  const own = await run.ownBehind();
  return own.page.evaluate(`(async () => { const { storage } = globalThis.browser ?? chrome; return ${source}; })()`);
}

const counted = `(await storage.local.get('recovery')).recovery.data.time.counted`;

/** Ends once every change that the background had begun is written: its changes run one at a time. */
async function settled(run: Run): Promise<void> {
  const own = await run.ownBehind();
  await own.page.evaluate(
    `(globalThis.browser ?? chrome).runtime.sendMessage({ name: 'recovery/state', data: {} }).then(() => null)`,
  );
}

/** What a restart of the browser does to the extension: session storage is emptied, the disk stays. */
export async function newSession(run: Run): Promise<void> {
  const name = `(await storage.session.get('session')).session ?? ''`;
  const before = await withStorage(run, name);
  // A change that was being made may write back what it had read.
  await until('a new session', async () => {
    await withStorage(run, 'storage.session.clear()');
    await settled(run);
    return before === '' || (await withStorage(run, name)) !== before;
  });
}

/** Lets this much time have passed, in milliseconds, by what the extension wrote down of the clock and of sites. */
export async function later(run: Run, passed: number): Promise<void> {
  const before = Number(await withStorage(run, counted));
  await until('the time to have passed', async () => {
    const present = Number(await withStorage(run, counted));
    if (present < before + passed)
      await withStorage(
        run,
        `storage.local.get('recovery').then(({ recovery: { version, data } }) => storage.local.set({ recovery: { version,
        data: { ...data, time: { ...data.time, counted: data.time.counted + ${passed},
          sure: data.time.sure && { ...data.time.sure, counted: data.time.sure.counted + ${passed} } } } } }))`,
      );
    await settled(run);
    return Number(await withStorage(run, counted)) >= before + passed;
  });
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
