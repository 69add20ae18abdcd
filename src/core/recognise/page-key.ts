import { hostGroup, parseUrl } from './hosts.ts';

/**
 * What tells one page of a journey from another: its address without query and fragment, which pages change as they
 * like. A company's sign-in is one page however many steps it has.
 * @param companyHosts hosts of the company's own sign-in, from the policy
 */
export function pageKey(address: string, companyHosts: readonly string[] = []): string {
  const url = parseUrl(address);
  if (url === null) return address;
  const isCompany = hostGroup(url.hostname, companyHosts) === 'company';
  return isCompany ? url.origin : `${url.origin}${url.pathname.replace(/\/$/, '')}`;
}
