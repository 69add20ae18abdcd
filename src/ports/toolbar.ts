import { browser } from './browser.ts';

/** What the icon shows for one tab; with null, it shows the badge that all tabs have. */
export type Face = { readonly badge: string | null; readonly title: string; readonly colour: string };

/**
 * Sets the icon of one tab, all parts at once: its page may leave at any moment, and the next one must not get half of
 * it. A tab that closed meanwhile is no error.
 */
export async function setIcon(tabId: number, { badge, title, colour }: Face): Promise<void> {
  try {
    await Promise.all([
      browser.action.setBadgeBackgroundColor({ tabId, color: colour }),
      browser.action.setBadgeText({ tabId, text: badge }),
      browser.action.setTitle({ tabId, title }),
    ]);
  } catch (error) {
    if (await browser.tabs.get(tabId).catch(() => null)) throw error;
  }
}

/** Sets the icon of all tabs that have none of their own; an empty badge shows nothing. */
export async function setIconEverywhere({ badge, title }: { badge: string; title: string }): Promise<void> {
  await browser.action.setBadgeText({ text: badge });
  await browser.action.setTitle({ title });
}

/** Whether the icon is in sight. Chromium hides it behind the puzzle piece at first; null if it can't be known. */
export async function isIconInSight(): Promise<boolean | null> {
  return (await browser.action.getUserSettings?.())?.isOnToolbar ?? null;
}

/** Opens the popup without a click, which only some browsers allow. */
export async function openPopup(): Promise<void> {
  await browser.action.openPopup();
}

/** Calls with the name of each keyboard command of the manifest that the user presses. */
export function whenCommanded(call: (name: string) => void): void {
  browser.commands.onCommand.addListener(call);
}

/**
 * The keys that the browser has for a command now, in its own words; null if there are none, since users can change
 * them.
 */
export async function keysOf(command: string): Promise<string | null> {
  const found = (await browser.commands.getAll()).find(({ name }) => name === command);
  return found?.shortcut || null;
}
