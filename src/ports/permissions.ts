import { browser } from './browser.ts';

/**
 * Asks the user for permission to look at the hosts of one pattern, such as `https://bitbucket.org/*`. Must be called
 * directly from a click: browsers refuse it at any other moment.
 */
export function requestHosts(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] });
}

/**
 * The manifest's pattern that covers this address, if the browser withholds it: Firefox lets users take a host back,
 * and asks for hosts that an update adds. Null if nothing is withheld or no pattern covers the address.
 */
export async function withheldPattern(address: string): Promise<string | null> {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url?.protocol !== 'https:') return null;
  const pattern = patterns().find((known) => covers(known, url.hostname));
  return pattern === undefined || (await browser.permissions.contains({ origins: [pattern] })) ? null : pattern;
}

function patterns(): readonly string[] {
  const { host_permissions: hosts } = browser.runtime.getManifest() as {
    readonly host_permissions?: readonly string[];
  };
  return hosts ?? [];
}

function covers(pattern: string, host: string): boolean {
  const name = pattern.replace(/^https:\/\//, '').replace(/\/.*$/, '');
  return name.startsWith('*.') ? host.endsWith(name.slice(1)) || host === name.slice(2) : host === name;
}

/** The permissions to read the clipboard without a click, and to clear it. Optional, and requested by a switch. */
const clipboardRights: { permissions: ('clipboardRead' | 'clipboardWrite')[] } = {
  permissions: ['clipboardRead', 'clipboardWrite'],
};

export function mayUseClipboard(): Promise<boolean> {
  return browser.permissions.contains(clipboardRights);
}

/** Asks the user for it, or gives it up. Must be called directly from a click. Returns whether we have it now. */
export async function wantClipboard(wanted: boolean): Promise<boolean> {
  if (wanted) return browser.permissions.request(clipboardRights);
  await browser.permissions.remove(clipboardRights);
  return mayUseClipboard();
}
