import { browser } from './browser.ts';

/**
 * What the company's administrator set, unchecked. Firefox throws if there is no policy. Chromium may answer "nothing"
 * for about two seconds after it started: see {@link whenManagedChanges}.
 */
export async function readManaged(): Promise<unknown> {
  try {
    return await browser.storage.managed.get();
  } catch {
    return {};
  }
}

/** Calls when the administrator's settings changed, or arrived late. Returns a function that stops it. */
export function whenManagedChanges(call: () => void): () => void {
  const listen = (_changes: unknown, area: string) => {
    if (area === 'managed') call();
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}
