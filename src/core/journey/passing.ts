import { catalogue, plays } from '../kinds/catalogue.ts';
import { isContent } from '../recognise/content-address.ts';
import type { Judgement } from '../recognise/judge.ts';
import type { Place } from '../recognise/place.ts';
import type { Signs } from '../recognise/signs.ts';
import { isSamePage } from './doubt.ts';
import type { Journey, Stop, Told } from './journey.ts';

/**
 * How a page was reached, as far as the page itself knows: `forward` from another page of these sites, or by a form that
 * was sent in it; `back` through the tab's history, by a reload, or when the browser restored the tab; `otherwise` for
 * anything else, such as an address that was typed.
 */
export const arrivals = ['forward', 'back', 'otherwise'] as const;
export type Came = (typeof arrivals)[number];

/**
 * The journey, once a page shows that what an earlier one asked for was given: the user went forward from there to a
 * page that nothing else leads to. To have been asked is no proof: people go back, close the dialog, or start anew.
 * @param told what the page tells about itself
 */
export function passedBy(journey: Journey, judged: Judgement, place: Place, signs: Signs, told: Told): Journey {
  if (signs.sandboxed !== undefined) return journey;
  const { stops } = journey;
  let forward = told.forward === true;
  for (let at = stops.length - 1; at >= 0; at -= 1) {
    const stop = stops[at];
    if (stop === undefined || stop.left) return journey;
    if (plays(stop.page, 'second-step') && !(isSamePage(stop, told.mark) && stop.page === judged.page)) {
      if (!forward || stop.passed || !isBeyond(stop, judged, place)) return journey;
      return { ...journey, stops: stops.with(at, { ...stop, passed: true }) };
    }
    if (isSamePage(stop, told.mark)) forward ||= stop.forward === true;
    else if (!isOnTheWay(stop)) return journey;
  }
  return journey;
}

/** A stop between a code and where it leads: one that asks for nothing, or a sign-in page that shows nothing. */
function isOnTheWay({ page, signsIn, begins }: Stop): boolean {
  if (plays(page, 'passing')) return true;
  return signsIn === true && !begins && (page === 'official' || plays(page, 'sign-in'));
}

/** Whether a page is where only the users get who gave what a stop asked for. */
function isBeyond({ layer, leadsToBitbucket }: Stop, { page }: Judgement, place: Place): boolean {
  if (place.group !== 'bitbucket') return false;
  if (layer === 'bitbucket') return !plays(page, 'sign-in-step') && isContent(place);
  if (layer !== 'atlassian') return false;
  return catalogue[page].layer === 'bitbucket' || place.where === 'bitbucket-sign-in' || leadsToBitbucket === true;
}

/**
 * Whether a new sign-in to the Atlassian account begins on a page: it asks who signs in. Between two of its steps the
 * same address shows nothing for a while, which begins none.
 */
export function beginsSignIn({ page }: Judgement, signs: Signs): boolean {
  if (!plays(page, 'user-may-change') || catalogue[page].layer !== 'atlassian') return false;
  if (page === 'atlassian-choose-account') return true;
  return fields.some((name) => signs[name] !== undefined);
}
const fields = ['known-sign-in-field', 'email-field', 'password-field'] as const;
