import { browser } from './browser.ts';
import { isFirefox } from './which-browser.ts';

/** A tab, and its address if we may know it. */
export type Tab = { readonly id: number; readonly url: string | undefined; readonly openerId: number | undefined };

/** The tab in front of the user in this window. */
export async function activeTab(): Promise<Tab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab ? readTab(tab) : null;
}

/** One tab by its number; null if it's gone. */
export async function tabById(id: number): Promise<Tab | null> {
  try {
    return readTab(await browser.tabs.get(id));
  } catch {
    return null;
  }
}

/** The numbers of the open tabs that show a page of the sites that our script is for, and are in memory. */
export async function tabsOfOurSites(): Promise<readonly number[]> {
  const { matches = [] } = browser.runtime.getManifest().content_scripts?.[0] ?? {};
  const tabs = await browser.tabs.query({ url: [...matches], discarded: false });
  return tabs.flatMap(({ id }) => id ?? []);
}

/** Calls with the number of each tab that opens, and that of the tab whose page opened it, if one did. */
export function whenTabOpens(call: (id: number, opener: Promise<number | undefined>) => void): void {
  browser.tabs.onCreated.addListener((tab) => {
    const read = readTab(tab);
    if (read) call(read.id, openedByHand(tab) ? Promise.resolve(undefined) : openerOf(read));
  });
}

/** Calls when the browser puts a tab in the place of another, under a new number. */
export function whenTabIsReplaced(call: (added: number, removed: number) => void): void {
  browser.tabs.onReplaced.addListener((added, removed) => call(added, removed));
}

/**
 * Chromium also names the tab in front as the opener of an empty new tab, which has nothing to do with it. Such a tab
 * loads an address that we may not know, the browser's own, from the start. One that a page opened hasn't begun to load
 * (both browsers), or loads an address that we may know.
 */
function openedByHand({ status, url, pendingUrl }: { status?: string; url?: string; pendingUrl?: string }): boolean {
  return status === 'loading' && (url ?? pendingUrl) === undefined;
}

/** If an extension opens a tab and names its opener, Chromium knows that only right after it has reported the tab. */
async function openerOf({ id, openerId }: Tab): Promise<number | undefined> {
  return openerId ?? (await tabById(id))?.openerId;
}

/** Calls with each tab that begins to load an address that we may know. */
export function whenTabMoves(call: (tab: Tab) => void): void {
  browser.tabs.onUpdated.addListener((_id, change, tab) => {
    const read = readTab(tab);
    if (read && (change.status === 'loading' || change.url !== undefined)) call(read);
  });
}

/** Calls with the number of each tab that loads, or has loaded, an address that we may not know. */
export function whenTabHides(call: (id: number) => void): void {
  browser.tabs.onUpdated.addListener((id, change, tab) => {
    if (change.status !== undefined && tab.url === undefined) call(id);
  });
}

/** Calls with the number of each tab that closed. */
export function whenTabCloses(call: (id: number) => void): void {
  browser.tabs.onRemoved.addListener((id) => call(id));
}

/** Opens one of our own full pages by its stable address, such as `#/welcome`. */
export async function openOwnPage(hash: `#/${string}`): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`src/pages/index.html${hash}`) });
}

function readTab(tab: { id?: number; url?: string; openerTabId?: number }): Tab | null {
  return tab.id === undefined ? null : { id: tab.id, url: tab.url, openerId: tab.openerTabId };
}

/** Opens one of our fixed addresses in a new tab that remembers which tab it came from, and so why it was opened. */
export async function openLink(address: `https://${string}`, from: number): Promise<void> {
  try {
    await browser.tabs.create({ url: address, openerTabId: from });
  } catch {
    // The tab is gone, or in another window.
    await browser.tabs.create({ url: address });
  }
}

/**
 * Whether we may open a private window. Firefox refuses unless the user allowed the extension in private windows.
 */
export async function mayOpenPrivate(): Promise<boolean> {
  return !isFirefox() || browser.extension.isAllowedIncognitoAccess();
}

/** Opens an address in a private window; false if the browser refuses. */
export async function openPrivate(url: `https://${string}`): Promise<boolean> {
  try {
    await browser.windows.create({ incognito: true, url });
    return true;
  } catch {
    return false;
  }
}
