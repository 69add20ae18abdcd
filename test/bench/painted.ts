import type { Page } from 'puppeteer-core';

/** Has each page that is opened from now on keep when the first frame with such an element was drawn. */
export async function notePaints(page: Page, selector: string): Promise<void> {
  await page.evaluateOnNewDocument(`globalThis.paintedAt = new Promise((resolve) => {
    const painted = () => {
      if (document.querySelector(${JSON.stringify(selector)}) === null) return false;
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(0);
      });
      return true;
    };
    new MutationObserver((_, watching) => painted() && watching.disconnect()).observe(document, { childList: true, subtree: true, attributes: true });
  });`);
}

/** Opens an address; returns the milliseconds from the request to that frame. */
export async function paintOf(page: Page, address: string): Promise<number> {
  await page.goto(address);
  return Number(await page.evaluate('paintedAt'));
}

/** The browser's own number of a tab, asked for from a page of ours while that tab is in front. */
export async function idOfTabAt(own: Page, tab: Page): Promise<number> {
  await tab.bringToFront();
  const id = await own.evaluate('chrome.tabs.query({ active: true }).then(([tab]) => tab.id)');
  await own.bringToFront();
  return Number(id);
}
