import { leadsTo, type Onward, workspaceOf } from './address-names.ts';
import { type Where, whereOf } from './address-rules.ts';
import type { Outside } from './hosts.ts';
import { type HostGroup, hostGroup, isUnnamedTenant, parseUrl, trustedUrl } from './hosts.ts';
import type { Stranger } from './stranger.ts';
import { tokenScope } from './token-scope.ts';

/**
 * What is kept of an address: whose it is, where it is on that host, and the few facts that its query names. The query
 * itself, tokens and email addresses are dropped.
 */
export type Place = {
  readonly host: string;
  readonly group: HostGroup;
  readonly where: Where;
  /** The page facts have seen this address there. */
  readonly known: boolean;
  /** Where the page leads when it's done, followed through every stop on the way. */
  readonly leadsTo: Onward | null;
  /** The purpose that a token in the address names, if it is one that the page facts know. */
  readonly scope: 'invitation' | 'review' | 'other' | null;
  /** Why an address that would otherwise be Atlassian's isn't trusted. */
  readonly flaw?: 'not-https' | 'user-part' | 'odd-port';
  /** What the address says of a page that isn't Atlassian's sign-in and doesn't imitate it. */
  readonly outside?: Outside;
  /** On Bitbucket, an address where webhooks, keys, tokens and variables are managed. */
  readonly hasTokens?: true;
  readonly workspace?: string;
  readonly site?: string;
  /** A page of Bitbucket's Pipelines: nothing else may speak for them, since anything may be named so. */
  readonly ofPipelines?: true;
  /** Someone's sign-in under a provider's shared domain, and no policy says whose. */
  readonly unnamedTenant?: true;
};

/**
 * Parses an address once, at the edge. Never fails: what isn't an address, isn't `https:`, or has a user part or an
 * unusual port, is no one's.
 * @param companyHosts hosts of the company's own sign-in, from the policy
 */
export function placeOf(address: string, companyHosts: readonly string[] = []): Place {
  const url = trustedUrl(address);
  if (url === null) return flawed(parseUrl(address), companyHosts);
  const group = hostGroup(url.hostname, companyHosts);
  if (group === 'nobody') return nobody(url);
  const target = leadsTo(url);
  const scope = tokenScope(url);
  const own = whereOf(group, url.pathname);
  const workspace = group === 'bitbucket' ? (workspaceOf(url.pathname) ?? target?.workspace) : target?.workspace;
  const site = group === 'site' ? url.hostname : target?.site;
  return {
    host: url.hostname,
    group,
    ...byScope(own, group, scope),
    leadsTo: target,
    scope,
    ...(group === 'bitbucket' && tokens.test(url.pathname) && { hasTokens: true as const }),
    ...(workspace !== undefined && { workspace }),
    ...(site !== undefined && { site }),
    ...(group === 'bitbucket' && pipelines.test(url.pathname) && { ofPipelines: true }),
    ...(isUnnamedTenant(url.hostname, companyHosts) && { unnamedTenant: true }),
  };
}

/** The settings of an account, but for its two-step verification, of a workspace and of a repository. */
const tokens = /^\/(account\/settings\/(?!two-step)|[^/]+\/workspace\/settings\/|[^/]+\/[^/]+\/admin\/)/;

/** The settings of a repository's Pipelines, and their own pages (page facts, B17). */
const pipelines = /^\/[^/]+\/[^/]+\/(admin\/(addon\/admin\/)?|addon\/)?pipelines(\/|$)/;

/** A token's scope says what a page is for if its path isn't known, and removes certainty if they differ. */
function byScope(own: { where: Where; known: boolean }, group: HostGroup, scope: Place['scope']) {
  if (own.where === 'account-review') return { where: own.where, known: scope === null || scope === 'review' };
  if (group !== 'atlassian-id' || own.where !== 'account-elsewhere') return own;
  if (scope === 'invitation') return { where: 'account-invitation', known: false } as const;
  if (scope === 'review') return { where: 'account-review', known: false } as const;
  return own;
}

/** An address that isn't trusted although its host is Atlassian's: it says what is wrong with it. */
function flawed(url: URL | null, companyHosts: readonly string[]): Place {
  if (url === null) return nobody(null);
  const place = nobody(url);
  if (hostGroup(url.hostname, companyHosts) === 'nobody') return place;
  if (url.protocol !== 'https:') return { ...place, flaw: 'not-https' };
  return { ...place, flaw: url.username !== '' || url.password !== '' ? 'user-part' : 'odd-port' };
}

function nobody(url: URL | null): Place {
  const host = url?.hostname ?? '';
  return { host, group: 'nobody', where: 'elsewhere', known: false, leadsTo: null, scope: null };
}

/** The place, with what is known of its host. A host that a policy names is no stranger's. */
export function withStranger(place: Place, { imitates, outside }: Omit<Stranger, 'address'>): Place {
  if (place.group !== 'nobody' || place.flaw !== undefined) return place;
  if (imitates) return { ...place, where: 'look-alike' };
  return { ...place, ...(outside !== undefined && { outside }) };
}

/**
 * What distinguishes one page of a journey from another: its address without query and fragment, which pages change as
 * they like. A company's sign-in is one page, however many steps it has.
 * @param companyHosts hosts of the company's own sign-in, from the policy
 */
export function pageKey(address: string, companyHosts: readonly string[] = []): string {
  const url = parseUrl(address);
  if (url === null) return address;
  const isCompany = hostGroup(url.hostname, companyHosts) === 'company';
  return isCompany ? url.origin : `${url.origin}${url.pathname.replace(/\/$/, '')}`;
}
