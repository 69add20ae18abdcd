import { browser } from './browser.ts';

/** Whether this is Firefox: only it tells its name. */
export function isFirefox(): boolean {
  return browser.runtime.getBrowserInfo !== undefined;
}
