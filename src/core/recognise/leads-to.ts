import { hostGroup, trustedUrl } from './hosts.ts';
import { workspaceOf } from './workspace.ts';

/** Where an address goes on to: the first genuine address along the way that is not only a stop. */
export type Onward = {
  readonly to: 'site' | 'security-settings' | 'bitbucket' | 'trello' | 'official';
  readonly workspace?: string;
  readonly site?: string;
};

/** The query names under which the pages of the page facts hand on where to go next, outermost meaning first. */
const names: readonly string[] = ['continue', 'next', 'dest-url', 'destination', 'returnUrl'];
/** A genuine address was never seen to nest deeper than three. */
const deepest = 5;

/**
 * Follows `continue` and its like through the stops on the way. What an address on a host that is not Atlassian's
 * names is ignored, so a forged one can't make a page another page; and where the way ends, what that page
 * would lead to later doesn't count either.
 * @returns null where the address names nothing that leads to a genuine host
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
