import { base64 } from '@scure/base';
import type { Browser, Page } from 'puppeteer-core';
import { usualKdf } from '../../src/core/vault/way.ts';
import { random } from '../../src/ports/crypto.ts';
import { root } from '../e2e/harness/chromium.ts';
import { fillable } from '../pages/fill-traps.ts';
import type { Practice } from '../practice/practice.ts';
import { fillVault } from './fill-vault.ts';
import { idOfTabAt, notePaints } from './painted.ts';

/** A page that asks for the code of the Atlassian account, and what the popup answers about it. */
export type CodePage = { readonly page: Page; readonly popup: string; readonly close: () => Promise<void> };

/**
 * Opens such a page in a browser whose vault has this many entries, and is unlocked. It has a passphrase: if the popup
 * derived its key again, half a second would be added to the measurement. `page` is for the popup, shown as a page.
 */
export async function openCodePage(browser: Browser, practice: Practice, entries: number): Promise<CodePage> {
  const address = 'https://id.atlassian.com/login?application=jira';
  const [html = ''] = Object.values(fillable);
  practice.serve(address, html, "default-src 'unsafe-inline'");
  const about = await browser.newPage();
  const page = await browser.newPage();
  await page.goto(`${root}src/pages/index.html#/welcome`);
  const kdf = { ...usualKdf, salt: base64.encode(random(16)) };
  await fillVault(page, entries, { kind: 'passphrase', kdf }, base64.encode(random(32)));
  await about.goto(address, { waitUntil: 'load' });
  const tabId = await idOfTabAt(page, about);
  await notePaints(page, '[data-code]');
  return {
    page,
    popup: `${root}src/popup/index.html?tab=${tabId}`,
    close: async () => {
      await page.close();
      await about.close();
    },
  };
}
