import { root } from '../../e2e/harness/chromium.ts';
import { alternate } from '../alternate.ts';
import { askFrom, fillVault } from '../fill-vault.ts';
import type { Row } from '../row.ts';

const aim = 1.5;

export const write: Row = {
  name: 'write',
  what: 'changing one of 1,000 entries: read, sealed, written to two places and read back from each',
  against: 'sealing and storing the same bytes once',
  unit: 'ms',
  aim: `ratio ≤ ${aim}`,
  measure: async ({ withUs }) => {
    const page = await withUs.newPage();
    try {
      await page.goto(`${root}src/pages/index.html#/welcome`);
      await fillVault(page, 1_000);
      const list = await askFrom(page, 'entry/list', {});
      const [entry] = 'done' in list ? list.done.names : [];
      if (entry === undefined) throw new Error('There is no entry');
      const { id, layer, issuer } = entry;
      // So long is what is sealed: base64 takes four characters for three bytes.
      const bytes = Number(await page.evaluate(sealedLength));
      let time = 0;
      const change = async () => {
        time += 1;
        const question = { name: 'entry/name', data: { id, naming: { layer, issuer, account: `bench ${time}` } } };
        const timed = `(async () => { const from = performance.now();
          const { answer } = await chrome.runtime.sendMessage(${JSON.stringify(question)});
          return answer?.done ? performance.now() - from : NaN; })()`;
        return Number(await page.evaluate(timed));
      };
      await page.evaluate(prepare(bytes));
      const found = await alternate(change, async () => Number(await page.evaluate('sealAndStore()')), 31);
      await page.evaluate(`chrome.storage.local.remove('bench')`);
      return {
        ...found,
        extra: `${Math.round(bytes / 1000)} kB`,
        reached: found.value / found.floor <= aim,
      };
    } finally {
      await page.close();
    }
  },
};

const sealedLength = `chrome.storage.local.get(null).then((all) =>
  Math.max(...Object.values(all).map((value) => Math.floor((value?.sealed?.data?.length ?? 0) * 0.75))))`;

/** The least that a program can do which keeps the same: one JSON text, one seal, one base64, one write. */
const prepare = (bytes: number) => `(async () => {
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt']);
  const text = 'x'.repeat(${bytes});
  globalThis.sealAndStore = async () => {
    const from = performance.now();
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const plain = new TextEncoder().encode(JSON.stringify({ text }));
    const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, plain));
    let letters = '';
    for (let at = 0; at < sealed.length; at += 32768) letters += String.fromCharCode(...sealed.subarray(at, at + 32768));
    await chrome.storage.local.set({ bench: btoa(letters) });
    return performance.now() - from;
  };
})()`;
