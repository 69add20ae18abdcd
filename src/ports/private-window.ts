import { browser } from './browser.ts';

/**
 * Whether we may open a private window. Firefox refuses unless the user allowed the extension in private windows, and
 * is the one that tells its name.
 */
export async function mayOpenPrivate(): Promise<boolean> {
  return browser.runtime.getBrowserInfo === undefined || browser.extension.isAllowedIncognitoAccess();
}

/** Opens an address in a private window; false where the browser refuses. */
export async function openPrivate(url: `https://${string}`): Promise<boolean> {
  try {
    await browser.windows.create({ incognito: true, url });
    return true;
  } catch {
    return false;
  }
}
