import type { Journey, Stop } from '../journey/journey.ts';
import { plays } from '../kinds/catalogue.ts';
import { isContent } from '../recognise/content-address.ts';
import type { Place } from '../recognise/place.ts';
import type { Verdict } from '../recognise/verdict.ts';

/**
 * Whether the shortcut alone may fill a code in: on a page that is certainly the right one, or that comes right after a
 * sign-in. A dialog at an address of content may be the work of anyone who writes there, so it needs a click by a user
 * who has read whose it is.
 */
export function needsNoClick(verdict: Pick<Verdict, 'sure'>, place: Place, { stops }: Journey): boolean {
  return verdict.sure === 'certain' || (!isContent(place) && followsSignIn(stops));
}

/**
 * Whether the stop before the last page of a tab was part of a sign-in, with nothing in between. Each look at a page is
 * a stop, and a page can't vouch for itself: what it showed before, while loading or as the same prompt, is skipped.
 * Another prompt at the same address is another step of the sign-in.
 */
function followsSignIn(stops: readonly Stop[]): boolean {
  const own = stops.at(-1);
  const before = stops.slice(0, -1).findLast((stop) => stop.left || !isSelf(stop, own));
  return before?.signsIn === true && before.left !== true;
}

function isSelf(stop: Stop, own: Stop | undefined): boolean {
  if (own?.mark === undefined || stop.mark !== own.mark) return false;
  return stop.page === own.page || stop.signsIn !== true || !plays(stop.page, 'prompt');
}
