import { root } from '../../e2e/harness/chromium.ts';
import { alternate } from '../alternate.ts';
import { askFrom, fillVault } from '../fill-vault.ts';
import type { Row } from '../row.ts';

const aim = 1.5;
const rounds = 31;
const what = 'changing one of 1,000 entries: read, sealed, written to two places and read back from each';

export const write = writing('write', what, 'sealing and storing the same bytes once', 'sealAndStore()', true);

export const writeTwice = writing(
  'write-twice',
  'the same',
  'sealing the same bytes once, storing them in two places, on disk, and reading both back',
  'sealAndStoreTwice()',
  false,
);

/** @param floor source that does the least, and gives the milliseconds it took */
function writing(name: string, what: string, against: string, floor: string, isAim: boolean): Row {
  return {
    name,
    what,
    against,
    unit: 'ms',
    ...(isAim && { aim: `ratio ≤ ${aim}` }),
    measure: async ({ withUs }) => {
      const page = await withUs.newPage();
      try {
        await page.goto(`${root}src/pages/index.html#/welcome`);
        await fillVault(page, 1_000);
        const list = await askFrom(page, 'entry/list', {});
        const [entry] = list.ok ? list.value.names : [];
        if (entry === undefined) throw new Error('There is no entry');
        const { id, layer, issuer } = entry;
        // The length of what is sealed: base64 takes four characters for three bytes.
        const bytes = Number(await page.evaluate(sealedLength));
        let time = 0;
        const change = async () => {
          time += 1;
          const question = { name: 'entry/name', data: { id, naming: { layer, issuer, account: `bench ${time}` } } };
          const timed = `(async () => { const from = performance.now();
            const { answer } = await chrome.runtime.sendMessage(${JSON.stringify(question)});
            return answer?.ok ? performance.now() - from : NaN; })()`;
          return Number(await page.evaluate(timed));
        };
        await page.evaluate(prepare(bytes));
        const found = await alternate(change, async () => Number(await page.evaluate(floor)), rounds);
        await page.evaluate('tidy()');
        return {
          ...found,
          extra: `${Math.round(bytes / 1000)} kB`,
          ...(isAim && { reached: found.value / found.floor <= aim }),
        };
      } finally {
        await page.close();
      }
    },
  };
}

const sealedLength = `chrome.storage.local.get(null).then((all) =>
  Math.max(...Object.values(all).map((value) => Math.floor((value?.sealed?.data?.length ?? 0) * 0.75))))`;

/**
 * The least that a program can do to store the same: one JSON text, one seal, one base64, and one write to the
 * browser's extension storage; or one write there and one to a database, which is done once it is on disk.
 */
const prepare = (bytes: number) => `(async () => {
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt']);
  const text = 'x'.repeat(${bytes});
  const seal = async () => {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const plain = new TextEncoder().encode(JSON.stringify({ text }));
    return new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, plain)).toBase64();
  };
  const timed = (task) => async () => {
    const from = performance.now();
    await task();
    return performance.now() - from;
  };
  const asked = (question) => new Promise((done, failed) => {
    question.onsuccess = () => done(question.result);
    question.onerror = () => failed(question.error);
  });
  const opening = indexedDB.open('bench', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('shelf');
  const database = await asked(opening);
  const inLocal = async (sealed) => {
    await chrome.storage.local.set({ bench: sealed });
    if ((await chrome.storage.local.get('bench')).bench !== sealed) throw new Error('It gave back something else');
  };
  const inDatabase = async (sealed) => {
    const change = database.transaction('shelf', 'readwrite', { durability: 'strict' });
    change.objectStore('shelf').put(sealed, 'bench');
    await new Promise((done, failed) => { change.oncomplete = done; change.onabort = () => failed(change.error); });
    const back = await asked(database.transaction('shelf').objectStore('shelf').get('bench'));
    if (back !== sealed) throw new Error('It gave back something else');
  };
  globalThis.sealAndStore = timed(async () => chrome.storage.local.set({ bench: await seal() }));
  globalThis.sealAndStoreTwice = timed(async () => {
    const sealed = await seal();
    await Promise.all([inLocal(sealed), inDatabase(sealed)]);
  });
  globalThis.tidy = async () => {
    database.close();
    await chrome.storage.local.remove('bench');
    await asked(indexedDB.deleteDatabase('bench'));
  };
})()`;
