import { hostGroup, type Outside, parseUrl, trustedUrl } from './hosts.ts';
import { imitatesAtlassian } from './look-alike.ts';
import { outsideOf } from './outside.ts';

/**
 * What is known of an address at a host that is none of Atlassian's and no company's sign-in. It takes the list of public
 * suffixes, which is larger than everything else that judges pages, so only those load it who are asked about such an
 * address: the popup and the command line.
 */
export type Stranger = {
  /** The address that it's about: it says nothing of another one. */
  readonly address: string;
  readonly imitates?: true;
  readonly outside?: Outside;
};

/** What the address alone says; null if its host isn't a stranger's. */
export function strangerAt(address: string): Stranger | null {
  const url = trustedUrl(address) ?? parseUrl(address);
  if (url === null || url.hostname === '') return null;
  if (imitatesAtlassian(url.hostname)) return { address, imitates: true };
  const outside = outsideOf(url);
  return outside === null || hostGroup(url.hostname) !== 'nobody' ? null : { address, outside };
}
