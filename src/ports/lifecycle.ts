import { browser } from './browser.ts';

/** Calls once, after the extension was installed for the first time: not after updates. */
export function whenInstalled(call: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') call();
  });
}

/** Calls after each update of the extension: pages that were open have an old script, which can't ask us anything. */
export function whenUpdated(call: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'update') call();
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
