import { browser } from './browser.ts';

/** One redirect that a tab's own document took. */
export type Redirect = { readonly tabId: number; readonly from: string; readonly to: string };

/**
 * Calls with each redirect of a tab's own document away from an address that begins so. It only looks on: the browser
 * waits for nobody, and frames, pictures and scripts are left out.
 */
export function whenRedirected(address: `https://${string}`, call: (redirect: Redirect) => void): void {
  browser.webRequest.onBeforeRedirect.addListener(
    ({ tabId, url, redirectUrl }) => call({ tabId, from: url, to: redirectUrl }),
    { urls: [`${address}*`], types: ['main_frame'] },
  );
}
