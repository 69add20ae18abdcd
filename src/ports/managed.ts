import { browser } from './browser.ts';

/**
 * What the company's administrator set, as it is. Firefox throws where there is no policy. Chromium may answer
 * "nothing" for about two seconds after it started: see {@link whenManagedChanges}.
 */
export async function readManaged(): Promise<unknown> {
  try {
    return await browser.storage.managed.get();
  } catch {
    return {};
  }
}

/** Calls when the administrator's settings changed, or arrived late. */
export function whenManagedChanges(call: () => void): void {
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') call();
  });
}
