import { scripts } from '../core/protocol/scripts.ts';
import { browser } from './browser.ts';
import { patience, within } from './clock.ts';
import { order } from './page-orders.ts';

/** The result of asking a page: what its script sees, to be read with care, or no answer in the given time. */
export type Look = { readonly seen: unknown } | 'silent';

/** The looks that pages haven't answered yet. A busy page is asked once, and looks once when it has time. */
const pending = new Map<number, Promise<unknown>>();

/**
 * What our script in the top frame of a tab sees right now. If it isn't there yet (the page was open before the
 * extension, or the user clicked the icon elsewhere), it is put there if the browser allows that after the click. Null
 * if we may not look. A page that is busy or shows an `alert()` doesn't answer: we wait no longer than `most`.
 * @param most milliseconds
 */
export async function lookNow(tabId: number, most = patience): Promise<Look> {
  const asked = ask(tabId);
  pending.set(tabId, asked);
  void asked.then(() => pending.get(tabId) === asked && pending.delete(tabId));
  return lookWithin(asked, most);
}

/** Keeps waiting for a look that wasn't answered, if it still isn't; else looks again. */
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

/** Tells our script that the address changed, since a page can do that without touching its document. */
export async function lookAgain(tabId: number): Promise<void> {
  await within(order(tabId, 'look/again'), patience);
}

/**
 * Puts one more script into a page. If the browser refuses that, or the page has no time for it, the page does without:
 * there is no banner, or no words of other languages.
 */
export async function bring(tabId: number, script: 'banner' | 'words'): Promise<void> {
  // The page is gone, or we may not access it: the popup still answers.
  const brought = browser.scripting.executeScript({ target: { tabId }, files: [scripts[script]] }).catch(() => null);
  await within(brought, patience);
}
