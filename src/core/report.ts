import { hostGroup, trustedUrl } from './hosts.ts';
import { leadsTo } from './leads-to.ts';
import { readSeen, type Seen } from './seen.ts';

/**
 * A page report: what a page that was not recognised looks like to us, with everything personal removed. The address
 * keeps its host and the words of its path that the facts know; site names, workspaces and ids become `x`.
 */
export type PageReport = {
  readonly format: 'which-code-page-report';
  readonly version: 1;
  readonly address: string;
  readonly seen: Seen;
};

/** Words in the paths of known pages; anything else in a path may be somebody's name. */
const pathWords: ReadonlySet<string> = new Set(
  'login mfa mf two-step challenge select-account authorize security-screen resetpassword saml acs callback step-up start manage-profile security two-step-verification api-tokens signup invite invited invitation invitations verify-email otp welcome sent p join user-access logout rest account signin signout settings manage socialauth atlassianid site oauth2 workspace dashboard auth atlassian b servicedesk customer user wiki login.jsp login.action'.split(
    ' ',
  ),
);

/** Describes a page of one of the known hosts; null elsewhere, where there is nothing for us to describe. */
export function reportOf(address: string, seen: Seen): PageReport | null {
  const url = trustedUrl(address);
  const group = url === null ? 'nobody' : hostGroup(url.hostname);
  if (url === null || group === 'nobody') return null;
  const path = url.pathname.split('/').map((part) => (part === '' || pathWords.has(part) ? part : 'x'));
  const target = leadsTo(url);
  const onward = target === null ? '' : `?continue=${encodeURIComponent(onwards[target.to])}`;
  const host = group === 'site' ? url.hostname.replace(/^.*(\.[^.]+\.[^.]+)$/, 'x$1') : url.hostname;
  return { format: 'which-code-page-report', version: 1, address: `https://${host}${path.join('/')}${onward}`, seen };
}

const onwards = {
  site: 'https://x.atlassian.net/',
  'security-settings': 'https://id.atlassian.com/manage-profile/security',
  bitbucket: 'https://bitbucket.org/',
  trello: 'https://trello.com/',
  official: 'https://start.atlassian.com/',
} as const;

/**
 * Reads a report that somebody sent.
 * @throws Error with a sentence for its reader where it is none
 */
export function readReport(given: unknown): PageReport {
  if (typeof given !== 'object' || given === null || !('format' in given) || given.format !== 'which-code-page-report')
    throw new Error('This is not a page report: it has no "format": "which-code-page-report".');
  if (!('version' in given) || given.version !== 1)
    throw new Error('This page report was made by a newer version. Update, then try again.');
  if (!('address' in given) || typeof given.address !== 'string' || trustedUrl(given.address) === null)
    throw new Error('This page report has no address of the form https://….');
  return {
    format: 'which-code-page-report',
    version: 1,
    address: given.address,
    seen: readSeen('seen' in given ? given.seen : {}),
  };
}
