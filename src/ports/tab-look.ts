import { browser } from './browser.ts';

/** What we send to our script in a page: "look now, and tell what you see", or "look again when you are ready". */
export type LookOrder = { readonly name: 'look/now' } | { readonly name: 'look/again' };

/**
 * What our script in the top frame of a tab sees at this moment, to be read with care. Where it is not there yet (the
 * page was open before the extension, or the user clicked the icon elsewhere), it is put there if the browser allows
 * that after the click. Null where nobody may look.
 */
export async function lookNow(tabId: number): Promise<unknown> {
  const order: LookOrder = { name: 'look/now' };
  const told = await send(tabId, order);
  if (told !== null) return told;
  const files = browser.runtime.getManifest().content_scripts?.[0]?.js ?? [];
  try {
    await browser.scripting.executeScript({ target: { tabId }, files });
  } catch {
    return null;
  }
  return send(tabId, order);
}

/** Lets our script know that the address changed, since a page can do that without touching its document. */
export async function lookAgain(tabId: number): Promise<void> {
  await send(tabId, { name: 'look/again' });
}

async function send(tabId: number, order: LookOrder): Promise<unknown> {
  try {
    return (await browser.tabs.sendMessage(tabId, order, { frameId: 0 })) ?? null;
  } catch {
    return null; // nobody there to hear it
  }
}

/** Puts the script that draws banners into a page; where the browser refuses that, there is no banner. */
export async function bringBanner(tabId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['src/content/banner.iife.js'] });
  } catch {
    // The page is gone, or withheld from us: the popup still answers.
  }
}
