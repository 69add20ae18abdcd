import { browser } from './browser.ts';

/** Calls when somebody locks the computer's screen. */
export function whenScreenLocks(call: () => void): void {
  browser.idle.onStateChanged.addListener((state) => {
    if (state === 'locked') call();
  });
}
