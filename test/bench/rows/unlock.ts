import { base64 } from '@scure/base';
import { usualKdf } from '../../../src/core/vault/way.ts';
import { random } from '../../../src/ports/crypto.ts';
import { root } from '../../e2e/harness/chromium.ts';
import { alternate, fewest } from '../alternate.ts';
import { askFrom, fillVault } from '../fill-vault.ts';
import type { Row } from '../row.ts';

const aim = 0.9;
const passphrase = 'a bench of four words';

export const unlock = unlocking(
  'unlock',
  'from the click that unlocks a vault of 1,000 entries with a passphrase until it is unlocked',
  "document.querySelector('form.unlock') === null",
  true,
);

export const unlockedList = unlocking(
  'unlocked-list',
  'the same, until its list of 1,000 is on screen',
  "document.querySelector('[data-id]') !== null",
  false,
);

/** @param seen source that is true once the page shows what is waited for */
function unlocking(name: string, what: string, seen: string, isAim: boolean): Row {
  return {
    name,
    what,
    against: 'Argon2id with the same parameters and nothing else',
    unit: 'ms',
    ...(isAim && { aim: `Argon2id ≥ ${aim * 100} % of the time` }),
    measure: async ({ withUs, workerOf }) => {
      const page = await withUs.newPage();
      try {
        await page.goto(`${root}src/pages/index.html#/welcome`);
        const kdf = { ...usualKdf, salt: base64.encode(random(16)) };
        // One worker for all rounds: it is warm after the first, so that nothing but the function itself is in the floor.
        const derive = `(() => {
        globalThis.warm ??= new Worker(${JSON.stringify(workerOf('argon2'))}, { type: 'module' });
        const from = performance.now();
        return new Promise((resolve) => {
          warm.onmessage = ({ data }) => resolve({ took: performance.now() - from, key: [...data] });
          warm.postMessage(${JSON.stringify({ text: passphrase, kdf })});
        });
      })()`;
        const run = async () => (await page.evaluate(derive)) as { took: number; key: number[] };
        await fillVault(page, 1_000, { kind: 'passphrase', kdf }, base64.encode(Uint8Array.from((await run()).key)));
        const open = async () => {
          await askFrom(page, 'vault/lock', {});
          await page.evaluate(`location.hash = '#/codes'`);
          const field = await page.waitForSelector('form.unlock input');
          await field?.type(passphrase);
          const took = Number(await page.evaluate(clickAndWait(seen)));
          // Drawn in full before the next round begins.
          await page.waitForSelector('[data-id]');
          await page.evaluate(`location.hash = '#/welcome'`);
          await page.waitForFunction(`document.querySelector('[data-id]') === null`);
          return took;
        };
        const found = await alternate(open, async () => (await run()).took, fewest);
        const share = found.floor / found.value;
        return {
          ...found,
          extra: `${(share * 100).toFixed(0)} % of the time`,
          ...(isAim && { reached: share >= aim }),
        };
      } finally {
        await page.close();
      }
    },
  };
}

/** Clicks, and returns the milliseconds until the frame in which this is visible. */
const clickAndWait = (seen: string) => `new Promise((resolve) => {
  const from = performance.now();
  const watching = new MutationObserver(() => {
    if (!(${seen})) return;
    watching.disconnect();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now() - from);
      port2.postMessage(0);
    });
  });
  watching.observe(document, { childList: true, subtree: true });
  document.querySelector('form.unlock [type=submit]').click();
})`;
