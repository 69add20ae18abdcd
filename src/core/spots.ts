import type { HostGroup } from './hosts.ts';

/**
 * SPOTS: what an address alone says. Each address of a known host is exactly one spot: the first line of its
 * host's list that fits. `known` marks addresses that the page facts have SEEN for this; the others are assumed.
 * Numbers are rows of the page facts: see `docs/page-facts.md`.
 */
export type Spot =
  | 'account-sign-in'
  | 'account-sign-in-step'
  | 'account-choice'
  | 'account-reset'
  | 'account-sign-up'
  | 'account-mailed-check'
  | 'account-step-up'
  | 'account-review'
  | 'account-security'
  | 'account-invitation'
  | 'account-join'
  | 'account-stop'
  | 'account-consent'
  | 'account-elsewhere'
  | 'bitbucket-sign-in'
  | 'bitbucket-stop'
  | 'bitbucket-security'
  | 'bitbucket-invitation'
  | 'bitbucket-consent'
  | 'bitbucket-own-pages'
  | 'bitbucket-workspace-settings'
  | 'bitbucket-content'
  | 'bitbucket-written'
  | 'bitbucket-raw'
  | 'bitbucket-data'
  | 'board-invitation'
  | 'portal-sign-in'
  | 'outside-stop'
  | 'official'
  | 'company'
  | 'look-alike'
  | 'elsewhere';

type Line = { readonly path: RegExp; readonly spot: Spot; readonly known: boolean };
const seen = (path: RegExp, spot: Spot): Line => ({ path, spot, known: true });
const assumed = (path: RegExp, spot: Spot): Line => ({ path, spot, known: false });

const account: readonly Line[] = [
  seen(/^\/(login\/?)?$/, 'account-sign-in'), // 1, 2
  seen(/^\/login\/select-account\/?$/, 'account-choice'), // 3
  seen(/^\/login\/authorize\/?$/, 'account-stop'), // 4
  seen(/^\/login\/security-screen\/?$/, 'account-review'), // 8
  seen(/^\/login\/resetpassword\/?$/, 'account-reset'), // 14
  seen(/^\/login\/saml\/acs\/?$/, 'account-stop'), // 27
  assumed(/^\/login\//, 'account-sign-in-step'), // 5: the challenge's own path was never seen whole
  assumed(/^\/mf/, 'account-sign-in-step'),
  seen(/^\/step-up\/start\/?$/, 'account-step-up'), // 10
  assumed(/^\/step-up(\/|$)/, 'account-step-up'),
  seen(/^\/manage-profile\/security\/?$/, 'account-security'), // 11
  seen(/^\/manage-profile\/security\/two-step-verification\/?$/, 'account-security'), // 11
  assumed(/^\/manage-profile\/security\/two-step-verification\//, 'account-security'),
  seen(/^\/signup\/verify-email\/otp\/?$/, 'account-mailed-check'), // 15
  assumed(/^\/signup\/verify-email(\/|$)/, 'account-mailed-check'),
  assumed(/^\/verify-email\/?$/, 'account-mailed-check'), // 15, older: it may be gone
  seen(/^\/signup\/invite\/?$/, 'account-invitation'), // 16
  seen(/^\/signup(\/welcome(\/sent)?)?\/?$/, 'account-sign-up'), // 15
  assumed(/^\/profile\/signUp\.action$/, 'account-sign-up'), // older: it may be gone
  seen(/^\/invite\/p\/(jira-software|confluence|project)\/?$/, 'account-invitation'), // 17
  assumed(/^\/invite(\/|$)/, 'account-invitation'),
  seen(/^\/join\/user-access\/?$/, 'account-join'), // 18
  assumed(/^\/join(\/|$)/, 'account-join'),
  seen(/^\/logout\/?$/, 'account-stop'), // 30
];

const auth: readonly Line[] = [
  seen(/^\/authorize\/?$/, 'account-consent'), // 28
  seen(/^\/login\/callback\/?$/, 'account-stop'), // 27
  assumed(/^\/login(\/|$)/, 'account-sign-in-step'),
  assumed(/^\/mf/, 'account-sign-in-step'), // 5
  assumed(/^\/logout\/?$/, 'account-stop'),
];

/** Pages of a workspace or repository that hold what people wrote: a name that begins with "invit" is no invitation there. */
const written =
  /^\/[^/]+\/[^/]+\/(src|blob|browse|commits?|branch(es)?|tags?|pull-requests?|issues?|wiki|pipelines|annotate|history.*|diff|compare|deployments|lfs)(\/|$)|^\/snippets\/|^\/[^/]+\/workspace\/(snippets|repositories)(\/|$)/;
/** What people stored, handed out as they stored it. */
const raw =
  /^\/[^/]+\/[^/]+\/(raw|downloads?|get|patch)(\/|$)|^\/snippets\/.*\/(raw|files)(\/|$)|^\/[^/]+\/workspace\/snippets\/.*\/(raw|files)(\/|$)/;
/** Answers for programs, files of people's among them. */
const data = /^\/(!?api|gateway|xhr)(\/|$)/;

const bitbucket: readonly Line[] = [
  seen(/^\/account\/signin\/?$/, 'bitbucket-sign-in'), // 19
  assumed(/^\/account\/signin\//, 'bitbucket-sign-in'), // 20: what stands below it was never seen
  seen(/^\/socialauth\/login\/atlassianid\/?$/, 'bitbucket-stop'), // 19
  seen(/^\/account\/signout\/?$/, 'outside-stop'), // 30
  seen(/^\/account\/settings\/two-step-verification(\/manage)?\/?$/, 'bitbucket-security'), // 21
  assumed(/^\/account\/settings\/two-step-verification\//, 'bitbucket-security'),
  seen(/^\/site\/oauth2\/authorize\/?$/, 'bitbucket-consent'), // 28
  assumed(/^\/site\/oauth2(\/|$)/, 'bitbucket-consent'),
  seen(data, 'bitbucket-data'),
  seen(raw, 'bitbucket-raw'),
  seen(written, 'bitbucket-written'),
  assumed(/^\/invitations?(\/|$)/, 'bitbucket-invitation'), // 24
  assumed(/^\/(account|[^/]+\/workspace(\/settings)?)\/invit[^/]*(\/|$)/, 'bitbucket-invitation'),
  seen(
    /^\/($|(account|dashboard|site|product|socialauth|support|features|blog|legal|search|explore|help|docs|notifications)(\/|$))/,
    'bitbucket-own-pages',
  ),
  // An administrator is told there to set up two-step verification first (row 23): that withholds nothing.
  assumed(/^\/[^/]+\/workspace\/settings(\/|$)/, 'bitbucket-workspace-settings'),
  seen(/^/, 'bitbucket-content'),
];

const trello: readonly Line[] = [
  seen(/^\/login\/?$/, 'outside-stop'), // 29
  seen(/^\/auth\/atlassian\/callback\/?$/, 'outside-stop'),
  seen(/^\/invite\/b\/[^/]+\/[^/]+/, 'board-invitation'),
  assumed(/^\/invite\//, 'board-invitation'),
  assumed(/^\/logout\/?$/, 'outside-stop'),
];

const site: readonly Line[] = [
  seen(/^\/login(\.jsp)?\/?$/, 'outside-stop'), // 25
  seen(/^\/wiki\/login\.action$/, 'outside-stop'),
  assumed(/^\/(wiki\/login\/?|login\.action)$/, 'outside-stop'),
  seen(/^\/servicedesk\/customer\/user\/login\/?$/, 'portal-sign-in'), // 26
];

const lists: Readonly<Record<HostGroup, { readonly lines: readonly Line[]; readonly rest: Spot }>> = {
  'atlassian-id': { lines: account, rest: 'account-elsewhere' },
  'atlassian-auth': { lines: auth, rest: 'account-elsewhere' },
  'atlassian-other': { lines: [], rest: 'official' },
  bitbucket: { lines: bitbucket, rest: 'bitbucket-content' },
  trello: { lines: trello, rest: 'official' },
  site: { lines: site, rest: 'official' },
  company: { lines: [], rest: 'company' },
  nobody: { lines: [], rest: 'elsewhere' },
};

/** The spot of a path on a host of this group, and whether the facts have seen that address. */
export function spotOf(group: HostGroup, path: string): { readonly spot: Spot; readonly known: boolean } {
  const list = lists[group];
  const plain = plainPath(path);
  const line = list.lines.find(({ path: pattern, spot }) => pattern.test(handedOut.includes(spot) ? plain : path));
  return line === undefined ? { spot: list.rest, known: false } : { spot: line.spot, known: line.known };
}

/** Where a server may read an address more freely than it is written, and hand out what people stored. */
const handedOut: readonly Spot[] = ['bitbucket-raw', 'bitbucket-data'];

/** A path in its plainest form: nothing encoded that needn't be, no slash twice. */
function plainPath(path: string): string {
  const decoded = path.replace(/%[2-7][\da-f]/gi, (code) => {
    const sign = String.fromCharCode(Number.parseInt(code.slice(1), 16));
    return /[\w!.~-]/.test(sign) ? sign : code;
  });
  return decoded.replace(/\/{2,}/g, '/');
}
