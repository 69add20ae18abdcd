import { browser } from './browser.ts';

/** Calls once, after the extension was installed for the first time: not after updates. */
export function whenInstalled(call: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') call();
  });
}

/** Calls when the browser starts, and after each update: alarms and the icon's state are gone then. */
export function whenStarted(call: () => void): void {
  browser.runtime.onStartup.addListener(call);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason !== 'install') call();
  });
}

/** Calls when the computer's screen is locked. */
export function whenScreenLocks(call: () => void): void {
  browser.idle.onStateChanged.addListener((state) => {
    if (state === 'locked') call();
  });
}
