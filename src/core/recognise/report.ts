import * as v from 'valibot';
import { readAs } from '../read-as.ts';
import { leadsTo } from './address-names.ts';
import { type HostGroup, hostGroup, sharedDomainOf, trustedUrl } from './hosts.ts';
import { readSigns, type Signs } from './signs.ts';
import { tokenScope } from './token-scope.ts';

/**
 * A page report: what an unrecognized page looks like to us, with everything personal removed. The address keeps its
 * host and the words of its path that are in the page facts; site names, workspaces and ids become `x`, and numbers `0`.
 */
export type PageReport = {
  readonly format: 'which-code-page-report';
  readonly version: 1;
  readonly address: string;
  /** The purpose that a token in the address named; the token itself is left out. */
  readonly scope?: Scope;
  readonly seen: Signs;
};
type Scope = NonNullable<ReturnType<typeof tokenScope>>;

/** Words in the paths of known pages; anything else in a path may be someone's name. */
const pathWords: ReadonlySet<string> = new Set(
  [
    'login mfa mf two-step challenge select-account authorize security-screen resetpassword saml acs callback step-up start',
    'manage manage-profile security two-step-verification api-tokens signup invite invited invitation invitations verify-email',
    'otp welcome sent p b jira-software confluence project join user-access logout rest signUp.action profile account signin signout settings socialauth',
    'atlassianid site oauth2 api dashboard product support features gateway xhr blog legal search explore help docs notifications auth atlassian servicedesk customer user',
    'workspace workspaces snippets repositories src raw blob browse commit commits branch branches tag tags pull-request get files !api xhr',
    'pull-requests issue issues wiki download downloads pipelines annotate diff compare deployments lfs patch login.jsp',
    'login.action passkeys error outboundAuth finish complete portal portals admin addon',
  ].flatMap((line) => line.split(' ')),
);

/** A part of a path: a known word, `0` for a number (a portal's), or `x`. */
function masked(part: string): string {
  if (part === '' || pathWords.has(part)) return part;
  return /^\d+$/.test(part) ? '0' : 'x';
}

/** Describes a page of one of the known hosts; null elsewhere, where there is nothing for us to describe. */
export function reportOf(visited: string, seen: Signs): PageReport | null {
  const url = trustedUrl(visited);
  const group = url === null ? 'nobody' : hostGroup(url.hostname);
  if (url === null || group === 'nobody') return null;
  const path = url.pathname.split('/').map(masked);
  const scope = tokenScope(url);
  const target = leadsTo(url);
  const onward = target === null ? '' : `?continue=${encodeURIComponent(onwards[target.to])}`;
  const address = `https://${maskedHost(url.hostname, group)}${path.join('/')}${onward}`;
  return { format: 'which-code-page-report', version: 1, address, ...(scope !== null && { scope }), seen };
}

/** The host of a customer's site, or of a company's own sign-in at a provider, contains the customer's name. */
function maskedHost(host: string, group: HostGroup): string {
  if (group === 'site') return host.replace(/^.*\.(?=(?:atlassian\.net|jira\.com)$)/, 'x.');
  const shared = sharedDomainOf(host);
  return shared === undefined ? host : `x.${shared}`;
}

/** A report as the file that is shown, saved and sent. */
export function reportText(report: PageReport): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** The address to judge a report by: with a token of our own that names the same purpose and nothing else. */
export function judgedAddress({ address, scope }: PageReport): string {
  if (scope === undefined) return address;
  return `${address}${address.includes('?') ? '&' : '?'}token=e30.${claims[scope]}.`;
}
const claims: { readonly [S in Scope]: string } = {
  // {"scope":"inviteOtp"}, {"scope":"MfaPromote"} and {"scope":""}, as tokens write them.
  invitation: 'eyJzY29wZSI6Imludml0ZU90cCJ9',
  review: 'eyJzY29wZSI6Ik1mYVByb21vdGUifQ',
  other: 'eyJzY29wZSI6IiJ9',
};

const onwards = {
  site: 'https://x.atlassian.net/',
  'security-settings': 'https://id.atlassian.com/manage-profile/security',
  bitbucket: 'https://bitbucket.org/',
  trello: 'https://trello.com/',
  official: 'https://start.atlassian.com/',
} as const;

const ofReports = v.looseObject({
  format: v.literal('which-code-page-report'),
  version: v.optional(v.unknown()),
});
const reportShape = v.object({
  address: v.string(),
  scope: v.fallback(v.optional(v.picklist(['invitation', 'review', 'other'])), undefined),
  seen: v.optional(v.unknown()),
});

/**
 * Reads a report that a user sent.
 * @throws Error with a sentence for its reader if it isn't one
 */
export function readReport(given: unknown): PageReport {
  if (!v.is(ofReports, given))
    throw new Error('This is not a page report: it has no "format": "which-code-page-report".');
  if (given.version !== 1) throw new Error('This page report was made by a newer version. Update, then try again.');
  const read = readAs(reportShape, given);
  if (read === null || trustedUrl(read.address) === null)
    throw new Error('This page report has no address of the form https://….');
  return {
    format: 'which-code-page-report',
    version: 1,
    address: read.address,
    ...(read.scope && { scope: read.scope }),
    seen: readSigns(read.seen),
  };
}
