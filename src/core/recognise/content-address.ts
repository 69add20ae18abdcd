import { type Where, whereOf } from './address-rules.ts';
import { type HostGroup, hostGroup, trustedUrl } from './hosts.ts';
import type { Place } from './place.ts';

/** The addresses of Bitbucket with what people wrote, stored or named. */
export const contentAddresses: readonly Where[] = [
  'bitbucket-content',
  'bitbucket-written',
  'bitbucket-raw',
  'bitbucket-data',
  'bitbucket-workspace-settings',
  'bitbucket-pipelines-settings',
];

/**
 * An address of content: a repository's source, downloads, wiki, pull requests, issues, a snippet, a workspace's own
 * pages. A prompt that appears there may be someone's text in disguise.
 */
export function isContent({ where }: { readonly where: Where }): boolean {
  return contentAddresses.includes(where);
}

/**
 * An address where no code may ever be filled in, no matter what the page shows: every host except the two that ask for
 * the codes we keep, and what Bitbucket serves as people stored it.
 */
export function neverFilled({ group, where }: Pick<Place, 'group' | 'where'>): boolean {
  return !asking.includes(group) || where === 'bitbucket-raw' || where === 'bitbucket-data';
}
const asking: readonly HostGroup[] = ['atlassian-id', 'atlassian-auth', 'bitbucket'];

/**
 * Whether a page at this address is one that our script isn't in, although we may know the address: what customers put
 * on their sites.
 */
export function isUnseen(address: string): boolean {
  const url = trustedUrl(address);
  return url !== null && hostGroup(url.hostname) === 'site' && unseen.includes(whereOf('site', url.pathname).where);
}
const unseen: readonly Where[] = ['official', 'portal-home'];
