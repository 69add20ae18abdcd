import type { Page } from 'puppeteer-core';
import { root } from '../../e2e/harness/chromium.ts';
import { alternate } from '../alternate.ts';
import type { Row } from '../row.ts';

export const popup: Row = {
  name: 'popup',
  what: 'from opening the popup to its first verdict painted',
  against: 'a page of the extension that only sets a text',
  unit: 'ms',
  measure: async ({ withUs, floorPage, signIn }) => {
    const about = await withUs.newPage();
    const page = await withUs.newPage();
    try {
      await about.goto(signIn, { waitUntil: 'load' });
      await page.goto(floorPage);
      const tabId = await idOfTabAt(page, about);
      await page.evaluateOnNewDocument(notePaint);
      const paint = (address: string) => async () => {
        await page.goto(address);
        return Number(await page.evaluate('paintedAt'));
      };
      return await alternate(paint(`${root}src/popup/index.html?tab=${tabId}`), paint(floorPage), 31);
    } finally {
      await page.close();
      await about.close();
    }
  },
};

/** The browser's own number of a tab, asked for from a page of ours while that tab is in front. */
async function idOfTabAt(own: Page, tab: Page): Promise<number> {
  await tab.bringToFront();
  const id = await own.evaluate('chrome.tabs.query({ active: true }).then(([tab]) => tab.id)');
  await own.bringToFront();
  return Number(id);
}

/** Runs before the page: keeps when the first frame after the answer was drawn, counted from when it was asked for. */
const notePaint = `globalThis.paintedAt = new Promise((resolve) => {
  const painted = () => {
    if (document.querySelector('[data-page]') === null) return false;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(0);
    });
    return true;
  };
  new MutationObserver((_, watching) => painted() && watching.disconnect()).observe(document, { childList: true, subtree: true, attributes: true });
});`;
