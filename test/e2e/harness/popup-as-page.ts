import type { Tab } from './tab.ts';
import { until } from './until.ts';

/**
 * Shows the popup's answer about one tab in another tab of the extension's own, where it can be given any width and
 * any color scheme.
 */
export async function popupAsPage(about: Tab, openOwn: () => Promise<Tab>): Promise<Tab> {
  const own = await openOwn();
  await about.page.bringToFront();
  const id = await own.page.evaluate(
    `(globalThis.browser ?? chrome).tabs.query({ active: true }).then(([tab]) => tab.id)`,
  );
  await own.page.bringToFront();
  await own.page.evaluate(`location.href = '/src/popup/index.html?tab=${id}'`);
  const shown = `document.querySelector('[data-page]') !== null`;
  await until('the popup’s answer in a tab', () => own.page.evaluate(shown) as Promise<boolean>);
  return own;
}
