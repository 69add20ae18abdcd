import { browser } from './browser.ts';

/** Calls once, when the extension was installed for the first time: not after updates. */
export function whenInstalled(call: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') call();
  });
}
