import { getDomain, getPublicSuffix } from 'tldts';
import { hostGroup, isGovernmentCloud, type Outside } from './hosts.ts';
import { inside } from './look-alike.ts';

/** What the address alone says, or null. Source: page facts, row 31 and section 6. */
export function outsideOf({ hostname, pathname }: URL): Outside | null {
  // The host is one of the genuine ones; its port, protocol or user part isn't.
  if (hostGroup(hostname) !== 'nobody') return null;
  if (isGovernmentCloud(hostname)) return 'government';
  if (isThisComputer(hostname) || isHosting(hostname)) return 'anyones';
  // Microsoft's proxy writes the real host before its own domain.
  if (hostname.endsWith('.mcas.ms')) return null;
  return isNamedAfterProduct(hostname) || serverPath.test(pathname) ? 'own-server' : null;
}

const isThisComputer = (host: string): boolean => /^(localhost|.*\.localhost|127\.[\d.]+|\[::1\])$/.test(host);

/** A name under a service that lends them to anyone, as the list of public suffixes has them. */
function isHosting(host: string): boolean {
  return getPublicSuffix(host, { allowPrivateDomains: true }) !== getPublicSuffix(host);
}

/** `jira.acme.com`, `bitbucket-dev.acme.com`, `confluence.corp` or just `jira`: what comes before the company's domain. */
function isNamedAfterProduct(host: string): boolean {
  const domain = inside.test(host) ? null : getDomain(host);
  const labels = domain === null ? host : host.slice(0, -domain.length);
  return labels.split('.').some((label) => product.test(label));
}
const product = /(^|-)(jira|confluence|bitbucket|stash)\d*(-|$)/;
/** Paths of the products that companies run by themselves, and of add-ons for them. */
const serverPath = /(^|\/)(login\.(jsp|action)|plugins\/servlet\/.*)$/;
