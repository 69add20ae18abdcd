import { browser } from './browser.ts';

/** Calls with the name of each keyboard command of the manifest that the user presses. */
export function whenCommanded(call: (name: string) => void): void {
  browser.commands.onCommand.addListener(call);
}
