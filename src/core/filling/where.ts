import type { EntryLayer } from '../entries/entry.ts';
import { type Where, whereOf } from '../recognise/address-rules.ts';
import { isContent, neverFilled } from '../recognise/content-address.ts';
import { type HostGroup, hostGroup, parseUrl, trustedUrl } from '../recognise/hosts.ts';

/** The hosts on which a layer itself asks for its code. Only these ever get one. */
const askers: { readonly [L in EntryLayer]: readonly HostGroup[] } = {
  atlassian: ['atlassian-id', 'atlassian-auth'],
  bitbucket: ['bitbucket'],
  company: [],
  none: [],
};

/**
 * The parts of an address that matter here. The script in the page uses this too, so it needs no list of public
 * suffixes.
 */
function whereIs(address: string): { readonly group: HostGroup; readonly where: Where } | null {
  const url = trustedUrl(address);
  if (url === null) return null;
  const group = hostGroup(url.hostname);
  return { group, where: whereOf(group, url.pathname).where };
}

/** Whether this layer may ask for its code at this address at all. */
export function mayAskAt(layer: EntryLayer, address: string): boolean {
  const place = whereIs(address);
  return place !== null && askers[layer].includes(place.group) && !neverFilled(place);
}

/** Whether people can publish something at this address. */
export function isContentAt(address: string): boolean {
  const place = whereIs(address);
  return place !== null && isContent(place);
}

/** The origin of an `https:` address, as a document reports its own; null for any other address. */
export function originOf(address: string): string | null {
  const url = parseUrl(address);
  // `blob:` and `javascript:` addresses can have origins too, with anyone's document behind them.
  return url?.protocol === 'https:' ? `https://${url.host}` : null;
}

/**
 * Whether a form on a page may send this layer's code to that address: on the same origin, and if people can publish
 * something there, only to the page's own address.
 */
export function maySendTo(target: string, layer: EntryLayer, address: string): boolean {
  if (originOf(target) !== originOf(address) || !mayAskAt(layer, target)) return false;
  return !isContentAt(target) || parseUrl(target)?.pathname === parseUrl(address)?.pathname;
}
