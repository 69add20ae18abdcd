import { hostGroup, trustedUrl } from './hosts.ts';

/** Where an address leads: the first genuine address along the way that is more than a stop. */
export type Onward = {
  readonly to: 'site' | 'security-settings' | 'bitbucket' | 'trello' | 'official';
  readonly workspace?: string;
  readonly site?: string;
};

/** The query names under which the pages in the page facts pass on where to go next, most important first. */
const names: readonly string[] = ['continue', 'next', 'dest-url', 'destination', 'returnUrl'];
/** Genuine addresses were never seen to nest deeper than three. */
const deepest = 5;

/**
 * Follows `continue` and its like through the stops on the way. What an address on a host other than Atlassian's names
 * is ignored, so a forged one can't turn a page into another page; and where the way ends, what that page would lead to
 * later doesn't count either.
 * @returns null if the address names nothing that leads to a genuine host
 */
export function leadsTo(url: URL, depth = deepest): Onward | null {
  if (depth === 0) return null;
  for (const name of names) {
    const given = url.searchParams.get(name);
    if (given === null || given === '') continue;
    const next = trustedUrl(given, url.href);
    if (next === null) continue;
    const here = onwardAt(next);
    if (here === null) continue;
    const further = leadsTo(next, depth - 1);
    if (further === null) return here;
    // Bitbucket's own sign-in address only hands on to one of its other pages, which may name the workspace.
    if (here.to === 'official' || (here.to === 'bitbucket' && further.to === 'bitbucket')) return further;
    return here;
  }
  return null;
}

function onwardAt(url: URL): Onward | null {
  switch (hostGroup(url.hostname)) {
    case 'site':
      return { to: 'site', site: url.hostname };
    case 'bitbucket': {
      const workspace = workspaceOf(url.pathname);
      return workspace === undefined ? { to: 'bitbucket' } : { to: 'bitbucket', workspace };
    }
    case 'trello':
      return { to: 'trello' };
    case 'atlassian-id':
      return { to: /^\/manage(-profile)?(\/|$)/.test(url.pathname) ? 'security-settings' : 'official' };
    case 'atlassian-auth':
    case 'atlassian-other':
      return { to: 'official' };
    case 'company':
    case 'nobody':
      return null;
  }
}

/** First path segments on bitbucket.org that are Bitbucket's own and no workspace. */
const reserved: ReadonlySet<string> = new Set(
  'account api dashboard site product socialauth support features gateway xhr blog legal login logout repo invitations invitation workspaces snippets search explore static assets media help docs notifications'.split(
    ' ',
  ),
);
const id = /^(?:[a-z0-9_][a-z0-9_-]{0,61}|\{[0-9a-f-]{36}\})$/i;

/**
 * The workspace id in a path on bitbucket.org, if it names one; braces of the long form are kept. What follows
 * `/invitations/` is none.
 * @example workspaceOf('/acme-team/widgets/src/main/') // 'acme-team'
 */
export function workspaceOf(path: string): string | undefined {
  const [first = '', second = '', third = ''] = path
    .split('/')
    .slice(1)
    .map((part) => part.replace(/^%7B/i, '{').replace(/%7D$/i, '}'));
  if (first === 'workspaces' || first === 'snippets') return id.test(second) ? second : undefined;
  if (first === 'account' && second === 'user') return id.test(third) ? third : undefined;
  return id.test(first) && !reserved.has(first.toLowerCase()) ? first : undefined;
}
