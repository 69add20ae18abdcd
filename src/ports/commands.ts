import { browser } from './browser.ts';

/** Calls with the name of each keyboard command of the manifest that the user presses. */
export function whenCommanded(call: (name: string) => void): void {
  browser.commands.onCommand.addListener(call);
}

/** The keys that the browser has for a command now, in its own words; null where it has none, as users may change them. */
export async function keysOf(command: string): Promise<string | null> {
  const found = (await browser.commands.getAll()).find(({ name }) => name === command);
  return found?.shortcut || null;
}
