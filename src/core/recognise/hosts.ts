/**
 * Whose host this is, decided by the exact host of an `https:` address and nothing else: never by a logo or a word
 * on the page. Source: page facts, section 6.
 */
export type HostGroup =
  | 'atlassian-id'
  | 'atlassian-auth'
  | 'atlassian-other'
  | 'bitbucket'
  | 'trello'
  | 'site'
  | 'company'
  | 'nobody';

const exact: ReadonlyMap<string, HostGroup> = new Map([
  ['id.atlassian.com', 'atlassian-id'],
  ['auth.atlassian.com', 'atlassian-auth'],
  ['atlassian.com', 'atlassian-other'],
  ['bitbucket.org', 'bitbucket'],
  // Known subdomains only: nothing says that others are never lent to users.
  ['www.bitbucket.org', 'atlassian-other'],
  ['api.bitbucket.org', 'atlassian-other'],
  ['blog.bitbucket.org', 'atlassian-other'],
  ['trello.com', 'trello'],
  ['www.trello.com', 'trello'],
  ['loom.com', 'atlassian-other'],
  ['www.loom.com', 'atlassian-other'],
  ['www.jira.com', 'atlassian-other'],
  ['login.microsoftonline.com', 'company'],
  ['accounts.google.com', 'company'],
]);

/**
 * Domains that a sign-in provider shares out: anyone may own a name under them, so the host identifies the provider and
 * never whose sign-in it is.
 */
const shared: readonly string[] = [
  'okta.com',
  'okta-emea.com',
  'okta-gov.com',
  'oktapreview.com',
  'onelogin.com',
  'auth0.com',
  'pingone.com',
  'pingone.eu',
  'pingone.ca',
  'pingone.asia',
  'duosecurity.com',
  'my.idaptive.app',
];

/** Atlassian's clouds for governments: genuine, but none of their pages is known (page facts, section 6). */
export const governmentDomains: readonly string[] = [
  'atlassian-us-gov.net',
  'atlassian-us-gov-mod.net',
  'atlassian-us-gov-mod.com',
];

/** A host name with this ending, and at least one label before it, belongs to the group. */
const endings: readonly (readonly [ending: string, group: HostGroup])[] = [
  ['.atlassian.com', 'atlassian-other'],
  ['.atlassian.net', 'site'],
  ['.jira.com', 'site'],
  ...shared.map((domain) => [`.${domain}`, 'company'] as const),
];

/**
 * The group of a host name.
 * @param host lower-case ASCII host name, as `URL` gives it
 * @param companyHosts further hosts of the company's own sign-in, from the policy
 */
export function hostGroup(host: string, companyHosts: readonly string[] = []): HostGroup {
  const known = exact.get(host);
  if (known !== undefined) return known;
  const ending = endings.find(([end]) => host.endsWith(end) && !host.startsWith('.'));
  if (ending !== undefined) return ending[1];
  return companyHosts.includes(host) && !shared.includes(host) ? 'company' : 'nobody';
}

/**
 * Whether a host is a tenant's under a shared domain and no policy names it. A provider's own single host, such as
 * `login.microsoftonline.com`, belongs to no tenant.
 */
export function isUnnamedTenant(host: string, companyHosts: readonly string[] = []): boolean {
  return sharedDomainOf(host) !== undefined && !companyHosts.includes(host);
}

/** The shared domain under which a host is a tenant's name, if it is one. */
export function sharedDomainOf(host: string): string | undefined {
  return shared.find((domain) => host.endsWith(`.${domain}`));
}

/** Whether a host belongs to one of Atlassian's clouds for governments. */
export function isGovernmentCloud(host: string): boolean {
  return governmentDomains.some((domain) => host === domain || host.endsWith(`.${domain}`));
}

/**
 * What an address says of a page that is none of Atlassian's sign-in pages: it's in Atlassian's cloud for governments,
 * on a server that a company runs, or where anyone can put up a page, such as a copy made for practice. `outside.ts`
 * decides it.
 */
export const outsides = ['government', 'own-server', 'anyones'] as const;
export type Outside = (typeof outsides)[number];

/** The address if it's one that may be judged: `https:`, no user part, the usual port. */
export function trustedUrl(address: string, base?: string): URL | null {
  const url = parseUrl(address, base);
  if (url === null || url.protocol !== 'https:' || url.port !== '') return null;
  // A bare "@" leaves username and password empty, and `href` drops it, so only the host is left.
  return url.username === '' && url.password === '' ? url : null;
}

/** An address as `URL`, or null if it isn't one. */
export function parseUrl(address: string, base?: string): URL | null {
  try {
    return new URL(address, base);
  } catch {
    return null;
  }
}
