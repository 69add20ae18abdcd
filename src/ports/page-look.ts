import { scripts } from '../core/protocol/scripts.ts';
import { browser } from './browser.ts';
import { patience, within } from './clock.ts';
import { order } from './page-orders.ts';

/** What came of asking a page: what its script sees, to be read with care, or no answer within the time given. */
export type Look = { readonly seen: unknown } | 'silent';

/** The looks that pages have not answered yet. A page that is busy is asked once, and looks once when it has time. */
const pending = new Map<number, Promise<unknown>>();

/**
 * What our script in the top frame of a tab sees at this moment. Where it is not there yet (the page was open before the
 * extension, or the user clicked the icon elsewhere), it is put there if the browser allows that after the click. Null
 * where we may not look. A page that is busy, or shows an `alert()`, answers neither: then we wait no longer
 * than this.
 * @param most milliseconds
 */
export async function lookNow(tabId: number, most = patience): Promise<Look> {
  const asked = ask(tabId);
  pending.set(tabId, asked);
  void asked.then(() => pending.get(tabId) === asked && pending.delete(tabId));
  return lookWithin(asked, most);
}

/** Waits on for a look that was silent, if it still is; else it looks anew. */
export async function lookOn(tabId: number, most: number): Promise<Look> {
  const asked = pending.get(tabId);
  return asked === undefined ? lookNow(tabId, most) : lookWithin(asked, most);
}

async function lookWithin(asked: Promise<unknown>, most: number): Promise<Look> {
  const found = await within(asked, most);
  return found === 'silent' ? found : { seen: found.answer };
}

async function ask(tabId: number): Promise<unknown> {
  const told = await order(tabId, 'look/now');
  if (told !== null) return told;
  const files = browser.runtime.getManifest().content_scripts?.[0]?.js ?? [];
  try {
    await browser.scripting.executeScript({ target: { tabId }, files });
  } catch {
    return null;
  }
  return order(tabId, 'look/now');
}

/** Lets our script know that the address changed, since a page can do that without touching its document. */
export async function lookAgain(tabId: number): Promise<void> {
  await within(order(tabId, 'look/again'), patience);
}

/**
 * Puts the script that draws banners into a page; where the browser refuses that, or the page has no time for it, there is
 * no banner.
 */
export async function bringBanner(tabId: number): Promise<void> {
  // The page is gone, or withheld from us: the popup still answers.
  const brought = browser.scripting.executeScript({ target: { tabId }, files: [scripts.banner] }).catch(() => null);
  await within(brought, patience);
}
