import { browser } from './browser.ts';

/** Opens one of our fixed addresses in a new tab that remembers which tab it came from, and so why. */
export async function openWay(address: `https://${string}`, from: number): Promise<void> {
  try {
    await browser.tabs.create({ url: address, openerTabId: from });
  } catch {
    // The tab is gone, or in another window.
    await browser.tabs.create({ url: address });
  }
}
