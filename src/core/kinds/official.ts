import { codeFields } from '../recognise/signs.ts';
import { saySite } from '../words/outside-name.ts';
import type { Kind } from './kind.ts';
import type { Situation } from './situation.ts';
import { helpInvitation } from './ways.ts';

/** Every page on Atlassian's own hosts that no row claims. */
export const official: Kind = {
  layer: 'none',
  wants: 'nothing',
  why: 'unknown',
  roles: ['unclaimed'],
  facts: [28, 'section 6'],
  rows: [],

  headline: (here) => (asksForUnknownCode(here) ? 'head_unknown_field' : 'head_official'),
  who: ({ place: { group, site } }) => {
    // Anyone can have a site, and what it shows is that organization's.
    if (group === 'site') return saySite(site, 'who_official_site', 'who_official_some_site');
    return group === 'bitbucket' ? 'who_official_bitbucket' : 'who_official';
  },
  trouble: (here) => {
    if (asksForUnknownCode(here)) return 'trouble_unknown_field';
    return landedOnStart(here) ? 'trouble_landed_on_start' : null;
  },
  steps: (here) => {
    if (asksForUnknownCode(here)) return ['step_unknown_field'];
    return landedOnStart(here) ? ['step_retry_invitation', 'step_ask_inviter'] : ['step_nothing_now'];
  },
  next: null,
  lost: [],
  ways: (here) => (landedOnStart(here) ? [helpInvitation] : []),
  claims: [],
  banner: null,
};

/** There is a field for a code. If the document isn't its address's own, the field isn't either. */
function asksForUnknownCode({ signs }: Situation): boolean {
  return signs.sandboxed === undefined && codeFields.some((sign) => signs[sign] !== undefined);
}

/** A known failure: the user accepted an invitation and ended up on the start page. */
function landedOnStart({ place, earlier }: Situation): boolean {
  return earlier.invited && /^(start|home)\./.test(place.host);
}
