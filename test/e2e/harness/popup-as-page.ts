import type { Tab } from './tab.ts';

/**
 * Shows the popup's answer about one tab in another tab of the extension's own, where it can be given any width and
 * any colour scheme.
 */
export async function popupAsPage(about: Tab, openOwn: () => Promise<Tab>): Promise<Tab> {
  const own = await openOwn();
  await about.page.bringToFront();
  const id = await own.page.evaluate(`chrome.tabs.query({ active: true }).then(([tab]) => tab.id)`);
  const popup = new URL(`/src/popup/index.html?tab=${id}`, await own.address()).href;
  await own.page.bringToFront();
  await own.goto(popup);
  await own.page.waitForSelector('[data-page]');
  return own;
}
