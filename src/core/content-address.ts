import { type HostGroup, hostGroup, trustedUrl } from './hosts.ts';
import { type Spot, spotOf } from './spots.ts';

/** The spots of Bitbucket's that are full of what people wrote, stored or named. */
export const contentSpots: readonly Spot[] = [
  'bitbucket-content',
  'bitbucket-written',
  'bitbucket-raw',
  'bitbucket-data',
  'bitbucket-workspace-settings',
];

/**
 * An address of content: a repository's source, downloads, wiki, pull requests, issues, a snippet, a workspace's own
 * pages. A prompt that appears there may be somebody's text in disguise.
 */
export function isContent({ spot }: { readonly spot: Spot }): boolean {
  return contentSpots.includes(spot);
}

/**
 * An address at which no code may ever be filled in, whatever the page shows: every host but the two that ask for the
 * codes we keep, and what Bitbucket hands out as people stored it.
 */
export function neverFilled({ group, spot }: { readonly group: HostGroup; readonly spot: Spot }): boolean {
  return !asking.includes(group) || spot === 'bitbucket-raw' || spot === 'bitbucket-data';
}
const asking: readonly HostGroup[] = ['atlassian-id', 'atlassian-auth', 'bitbucket'];

/**
 * Whether a page at this address is one that our script is not in, although we may know the address: what customers
 * made of their sites.
 */
export function isUnseen(address: string): boolean {
  const url = trustedUrl(address);
  return url !== null && hostGroup(url.hostname) === 'site' && spotOf('site', url.pathname).spot === 'official';
}
