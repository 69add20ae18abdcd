import { browser } from './browser.ts';
import { within } from './clock.ts';

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

/** For how long "nothing" may only mean that Chromium hasn't read the settings yet, in milliseconds. */
const late = 3000;

/**
 * Listens from now on. The returned function waits until the administrator's settings are there, or until it's clear
 * enough that there are none.
 */
export function listenForManaged(): () => Promise<void> {
  const changed = new Promise<void>((done) => whenManagedChanges(done));
  return async () => {
    if (await mayComeLate()) await within(changed, late);
  };
}

async function mayComeLate(): Promise<boolean> {
  try {
    if (Object.keys(await browser.storage.managed.get()).length > 0) return false;
  } catch {
    // Firefox knows at once that there are none.
    return false;
  }
  // Those who installed it themselves don't have to wait.
  const self = await browser.management.getSelf().catch(() => null);
  return self === null || (self.installType !== 'normal' && self.installType !== 'development');
}
