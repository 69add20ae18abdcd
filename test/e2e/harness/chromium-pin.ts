import type { Browser } from 'puppeteer-core';
import { chromeId } from '../../../tools/build/manifest-for.ts';

type DeveloperPrivate = {
  updateExtensionConfiguration(which: {
    readonly extensionId: string;
    readonly pinnedToToolbar: boolean;
  }): Promise<void>;
};

/**
 * Pins our icon to Chromium's toolbar, or unpins it, with the switch on the browser's own page about the extension: the
 * pin in the list behind the puzzle piece is outside every page. The tab in front stays there.
 */
export async function pinIcon(browser: Browser, pinned: boolean): Promise<void> {
  const page = await browser.newPage({ type: 'tab', background: true });
  await page.goto('chrome://extensions/');
  await page.evaluate(
    async (extensionId, pinnedToToolbar) => {
      const { chrome } = globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } };
      await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, pinnedToToolbar });
    },
    chromeId,
    pinned,
  );
  await page.close();
}
