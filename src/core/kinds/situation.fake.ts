import { noPolicy } from '../policy/policy.ts';
import { type Place, placeOf, withStranger } from '../recognise/place.ts';
import type { SignName } from '../recognise/signs.ts';
import { strangerAt } from '../recognise/stranger.ts';
import type { PageKind, Verdict } from '../recognise/verdict.ts';
import { catalogue } from './catalogue.ts';
import type { Situation } from './situation.ts';

/** A page of this kind as tests make one up: `signs` by their names, everything else as usual. */
export type MadeUp = Partial<Pick<Situation, 'earlier' | 'policy' | 'doubt' | 'setUpWaits'>> &
  Partial<Omit<Verdict, 'page'>> & { readonly signs?: readonly SignName[]; readonly address?: string };

export function situation(page: PageKind, madeUp: MadeUp = {}): Situation {
  const { signs = [], address, earlier = { invited: false }, policy = noPolicy, doubt, setUpWaits, ...more } = madeUp;
  const { layer, wants } = catalogue[page];
  return {
    verdict: { page, layer, wants, why: 'signing-in', sure: 'likely', because: [], ...more },
    place: placeAt(address ?? addressOf(page)),
    signs: Object.fromEntries(signs.map((sign) => [sign, 1])),
    earlier,
    policy,
    ...(doubt !== undefined && { doubt }),
    ...(setUpWaits && { setUpWaits }),
  };
}

function addressOf(page: PageKind): string {
  if (page === 'elsewhere') return 'https://example.com/';
  if (page === 'look-alike') return 'https://id-atlassian.com/';
  return catalogue[page].layer === 'bitbucket' ? 'https://bitbucket.org/acme-team' : 'https://id.atlassian.com/';
}

/** Tests make up tens of thousands of pages at a few addresses. */
const places = new Map<string, Place>();
function placeAt(address: string): Place {
  const place = places.get(address) ?? withStranger(placeOf(address), strangerAt(address) ?? {});
  places.set(address, place);
  return place;
}
