import type { HostGroup } from './hosts.ts';
import type { Fact } from './signs.ts';

/**
 * Where a page is: what its address alone says. Each address on a known host is in exactly one place: that of the first
 * matching rule in its host's list.
 */
export type Where =
  | 'account-sign-in'
  | 'account-sign-in-step'
  | 'account-choice'
  | 'account-reset'
  | 'account-sign-up'
  | 'account-mailed-check'
  | 'account-step-up'
  | 'account-review'
  | 'account-security'
  | 'account-passkeys'
  | 'account-invitation'
  | 'account-join'
  | 'account-stop'
  | 'account-consent'
  | 'account-mail-sent'
  | 'account-error'
  | 'account-elsewhere'
  | 'bitbucket-sign-in'
  | 'bitbucket-stop'
  | 'bitbucket-security'
  | 'bitbucket-invitation'
  | 'bitbucket-consent'
  | 'bitbucket-account'
  | 'bitbucket-own-pages'
  | 'bitbucket-public'
  | 'bitbucket-workspace-settings'
  | 'bitbucket-pipelines-settings'
  | 'bitbucket-content'
  | 'bitbucket-written'
  | 'bitbucket-raw'
  | 'bitbucket-data'
  | 'board-invitation'
  | 'portal-sign-in'
  | 'portal-sign-up'
  | 'portal-home'
  | 'outside-stop'
  | 'official'
  | 'company'
  | 'look-alike'
  | 'elsewhere';

type AddressRule = {
  readonly path: RegExp;
  readonly where: Where;
  /** The page facts have SEEN such addresses there; the others are assumed. */
  readonly known: boolean;
  /** The parts of the page facts that say so, or that come closest. */
  readonly facts: readonly Fact[];
};
const seen = (path: RegExp, where: Where, ...facts: readonly Fact[]): AddressRule => ({
  path,
  where,
  known: true,
  facts,
});
const assumed = (path: RegExp, where: Where, ...facts: readonly Fact[]): AddressRule => ({
  path,
  where,
  known: false,
  facts,
});

const account: readonly AddressRule[] = [
  seen(/^\/(login\/?)?$/, 'account-sign-in', 1, 2),
  seen(/^\/login\/select-account\/?$/, 'account-choice', 3),
  seen(/^\/login\/authorize\/?$/, 'account-stop', 4),
  seen(/^\/login\/security-screen\/?$/, 'account-review', 8),
  seen(/^\/login\/resetpassword\/?$/, 'account-reset', 14),
  seen(/^\/login\/saml\/acs\/?$/, 'account-stop', 27),
  // The code page's own path was never seen whole.
  assumed(/^\/login\//, 'account-sign-in-step', 5),
  assumed(/^\/mf/, 'account-sign-in-step'),
  seen(/^\/step-up\/start\/?$/, 'account-step-up', 10),
  assumed(/^\/step-up(\/|$)/, 'account-step-up'),
  seen(/^\/manage-profile\/security\/?$/, 'account-security', 11),
  seen(/^\/manage-profile\/security\/two-step-verification\/?$/, 'account-security', 11),
  assumed(/^\/manage-profile\/security\/two-step-verification\//, 'account-security'),
  seen(/^\/manage-profile\/security\/passkeys\/?$/, 'account-passkeys', 'A20'),
  assumed(/^\/manage-profile\/security\/passkeys\//, 'account-passkeys'),
  seen(/^\/signup\/verify-email\/otp\/?$/, 'account-mailed-check', 15),
  assumed(/^\/signup\/verify-email(\/|$)/, 'account-mailed-check'),
  // Older: it may be gone.
  assumed(/^\/verify-email\/?$/, 'account-mailed-check', 15),
  seen(/^\/signup\/invite\/?$/, 'account-invitation', 16),
  seen(/^\/signup(\/welcome(\/sent)?)?\/?$/, 'account-sign-up', 15),
  assumed(/^\/profile\/signUp\.action$/, 'account-sign-up'), // older: it may be gone
  seen(/^\/invite\/p\/(jira-software|confluence|project)\/?$/, 'account-invitation', 17),
  assumed(/^\/invite(\/|$)/, 'account-invitation'),
  seen(/^\/join\/user-access\/?$/, 'account-join', 18),
  assumed(/^\/join(\/|$)/, 'account-join'),
  seen(/^\/logout\/?$/, 'account-stop', 30),
  seen(/^\/outboundAuth\/(start|finish)\/?$/, 'account-consent', 'A20'),
  // A page that says that an email was sent. A field for its code would be at another address.
  seen(/^\/verify-email\/sent\/?$/, 'account-mail-sent', 'A20'),
  seen(/^\/error\/?$/, 'account-error', 'A20'),
];

const auth: readonly AddressRule[] = [
  seen(/^\/authorize\/?$/, 'account-consent', 28),
  seen(/^\/login\/callback\/?$/, 'account-stop', 27),
  assumed(/^\/login(\/|$)/, 'account-sign-in-step'),
  assumed(/^\/mf/, 'account-sign-in-step', 5),
  assumed(/^\/logout\/?$/, 'account-stop'),
];

/** Pages of a workspace or repository with what people wrote. */
const written =
  /^\/[^/]+\/[^/]+\/(src|blob|browse|commits?|branch(es)?|tags?|pull-requests?|issues?|wiki|pipelines|annotate|history.*|diff|compare|deployments|lfs)(\/|$)|^\/snippets\/|^\/[^/]+\/workspace\/(snippets|repositories)(\/|$)/;
/** Files that people stored, served exactly as they are. */
const raw =
  /^\/[^/]+\/[^/]+\/(raw|downloads?|get|patch)(\/|$)|^\/snippets\/.*\/(raw|files)(\/|$)|^\/[^/]+\/workspace\/snippets\/.*\/(raw|files)(\/|$)/;
/** Responses for programs, including people's files. */
const data = /^\/(!?api|gateway|xhr)(\/|$)/;

const bitbucket: readonly AddressRule[] = [
  seen(/^\/account\/signin\/?$/, 'bitbucket-sign-in', 19),
  // What is below it was never seen.
  assumed(/^\/account\/signin\//, 'bitbucket-sign-in', 20),
  seen(/^\/socialauth\/login\/atlassianid\/?$/, 'bitbucket-stop', 19),
  // An older way back from the Atlassian account.
  assumed(/^\/socialauth\/complete\/atlassianid\/?$/, 'bitbucket-stop', 19),
  seen(/^\/account\/signout\/?$/, 'outside-stop', 30),
  seen(/^\/account\/settings\/two-step-verification(\/manage)?\/?$/, 'bitbucket-security', 21),
  assumed(/^\/account\/settings\/two-step-verification\//, 'bitbucket-security'),
  seen(/^\/site\/oauth2\/authorize\/?$/, 'bitbucket-consent', 28),
  assumed(/^\/site\/oauth2(\/|$)/, 'bitbucket-consent'),
  seen(data, 'bitbucket-data'),
  seen(raw, 'bitbucket-raw'),
  // In any other place, "invit…" is a name that someone gave to a workspace, repository, folder or file.
  seen(/^\/invitations\/repository\/[^/]+\/?$/, 'bitbucket-invitation', 'B18'),
  assumed(/^\/invitations?(\/|$)/, 'bitbucket-invitation', 24),
  assumed(/^\/account\/invit[^/]*(\/|$)/, 'bitbucket-invitation'),
  // A prompt about the account itself; what is known to be below is listed above.
  assumed(/^\/account\/(?!settings(\/|$))[^/]/, 'bitbucket-account', 'B13'),
  seen(written, 'bitbucket-written'),
  seen(/^\/($|(site|product|support|features|blog|legal|explore|help|docs)(\/|$))/, 'bitbucket-public', 'B28'),
  seen(/^\/(account|dashboard|socialauth|search|notifications)(\/|$)/, 'bitbucket-own-pages', 'B28'),
  assumed(/^\/[^/]+\/workspace\/(settings\/)?invit[^/]*(\/|$)/, 'bitbucket-invitation'),
  // An administrator is told there to set up two-step verification first, which withholds nothing.
  assumed(/^\/[^/]+\/workspace\/settings(\/|$)/, 'bitbucket-workspace-settings', 23),
  // Pipelines asks there for a second step of one's own, which withholds nothing either.
  seen(/^\/[^/]+\/[^/]+\/admin\/(addon\/admin\/)?pipelines\/settings\/?$/, 'bitbucket-pipelines-settings', 'B17'),
  assumed(/^\/[^/]+\/[^/]+\/admin\/(addon\/admin\/)?pipelines(\/|$)/, 'bitbucket-pipelines-settings', 'B17'),
  seen(/^/, 'bitbucket-content'),
];

const trello: readonly AddressRule[] = [
  seen(/^\/login\/?$/, 'outside-stop', 29),
  seen(/^\/auth\/atlassian\/callback\/?$/, 'outside-stop'),
  seen(/^\/invite\/b\/[^/]+\/[^/]+/, 'board-invitation'),
  assumed(/^\/invite\//, 'board-invitation'),
  assumed(/^\/logout\/?$/, 'outside-stop'),
];

const site: readonly AddressRule[] = [
  seen(/^\/login(\.jsp)?\/?$/, 'outside-stop', 25),
  seen(/^\/wiki\/login\.action$/, 'outside-stop'),
  assumed(/^\/(wiki\/login\/?|login\.action)$/, 'outside-stop'),
  seen(/^\/servicedesk\/customer\/(portal\/\d+\/)?user\/login\/?$/, 'portal-sign-in', 26),
  seen(/^\/servicedesk\/customer\/user\/signup\/?$/, 'portal-sign-up', 26),
  seen(/^\/servicedesk\/customer\/portals\/?$/, 'portal-home', 26),
];

/** Every rule of every host's list. */
export const addressRules = (): readonly AddressRule[] => Object.values(lists).flatMap(({ rules }) => rules);

const lists: Readonly<Record<HostGroup, { readonly rules: readonly AddressRule[]; readonly rest: Where }>> = {
  'atlassian-id': { rules: account, rest: 'account-elsewhere' },
  'atlassian-auth': { rules: auth, rest: 'account-elsewhere' },
  'atlassian-other': { rules: [], rest: 'official' },
  bitbucket: { rules: bitbucket, rest: 'bitbucket-content' },
  trello: { rules: trello, rest: 'official' },
  site: { rules: site, rest: 'official' },
  company: { rules: [], rest: 'company' },
  nobody: { rules: [], rest: 'elsewhere' },
};

/** Where a path on a host of this group is, and whether the page facts have seen that address. */
export function whereOf(group: HostGroup, path: string): { readonly where: Where; readonly known: boolean } {
  const list = lists[group];
  const plain = plainPath(path);
  const rule = list.rules.find(({ path: pattern, where }) => pattern.test(handedOut.includes(where) ? plain : path));
  return rule === undefined ? { where: list.rest, known: false } : { where: rule.where, known: rule.known };
}

/** Where a server may interpret an address more freely than it is written, and serve what people stored. */
const handedOut: readonly Where[] = ['bitbucket-raw', 'bitbucket-data'];

/** A path in its plainest form: nothing is encoded that needn't be, and no slash is doubled. */
function plainPath(path: string): string {
  const decoded = path.replace(/%[2-7][\da-f]/gi, (code) => {
    const sign = String.fromCharCode(Number.parseInt(code.slice(1), 16));
    return /[\w!.~-]/.test(sign) ? sign : code;
  });
  return decoded.replace(/\/{2,}/g, '/');
}
