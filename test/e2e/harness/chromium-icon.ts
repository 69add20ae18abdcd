import type { Browser, Page } from 'puppeteer-core';
import type { Icon } from './driver.ts';
import { until } from './until.ts';

/**
 * A document of the extension in a tab in the background. It can ask what the toolbar shows without waking the
 * worker, which would spoil the tests of what happens while the worker is dead.
 */
export type OwnPage = { readonly page: Page };

/** Opens that document: the manifest, since it runs nothing. */
export async function openOwnPage(browser: Browser, root: string): Promise<OwnPage> {
  const page = await browser.newPage({ type: 'tab', background: true });
  // A policy that arrives at this moment makes Chromium reload the extension, which closes its addresses for a while.
  await until('the extension to be there', async () => page.goto(`${root}manifest.json`));
  return { page };
}

/** Waits until the background answers. It can't know the past of a tab that opened before it listened. */
export async function listens({ page }: OwnPage): Promise<void> {
  const answers = `chrome.runtime.sendMessage({ name: 'vault/state', data: {} }).then(() => true, () => false)`;
  await until('the background to answer', () => page.evaluate(answers) as Promise<boolean>);
}

/** What the toolbar shows for the tab of `page`, which is brought to the front to be found. */
export async function iconOf(page: Page, ear: OwnPage): Promise<Icon> {
  await page.bringToFront();
  return ear.page.evaluate(askForIcon);
}

type Chrome = {
  readonly tabs: { query(which: { active: boolean }): Promise<readonly { readonly id: number }[]> };
  readonly action: {
    getBadgeText(which: { tabId: number }): Promise<string>;
    getTitle(which: { tabId: number }): Promise<string>;
  };
};

async function askForIcon(): Promise<Icon> {
  const { tabs, action } = (globalThis as unknown as { chrome: Chrome }).chrome;
  const [tab] = await tabs.query({ active: true });
  if (!tab) throw new Error('No tab is in front');
  const which = { tabId: tab.id };
  return { badge: await action.getBadgeText(which), title: await action.getTitle(which) };
}
