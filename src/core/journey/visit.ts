import type { Earlier, Recognised } from '../kinds/situation.ts';
import type { Policy } from '../policy/policy.ts';
import { judge } from '../recognise/judge.ts';
import { placeOf } from '../recognise/place.ts';
import type { Signs } from '../recognise/signs.ts';
import { withCause } from './cause.ts';
import { doubted, doubtOf, signsIn, straightAfterSignIn } from './doubt.ts';
import { earlierLayers, type Journey, stillGoing, travel } from './journey.ts';

/** A page as the user meets it: what it is and why, what earlier stops add to the answer, and the journey from here. */
export type Visit = Recognised & {
  readonly earlier: Earlier;
  readonly journey: Journey;
  /** The stop before this page was part of a sign-in, with nothing in between. */
  readonly afterSignIn: boolean;
};

/**
 * One page of a journey.
 * @param now Unix time in seconds
 * @param mark which page of the tab it is: the same for each look at one page, and different for every other page
 */
export function visit(
  journey: Journey,
  address: string,
  signs: Signs,
  policy: Policy,
  now: number,
  mark?: string,
): Visit {
  const place = placeOf(address, policy.companySignInHosts);
  const { stops } = stillGoing(journey, now);
  const own = judge(place, signs);
  const doubt = doubtOf(own, place, signs, stops, mark);
  const judged = doubt === null ? own : doubted(own, doubt);
  const after = travel(journey, judged, place, now, {
    ...(mark !== undefined && { mark }),
    ...(signsIn(judged, place, signs) && { signsIn: true }),
  });
  const before = after.stops.at(-1)?.page === judged.page ? after.stops.slice(0, -1) : after.stops;
  return {
    verdict: withCause(judged, place, before, policy),
    place,
    signs,
    ...(doubt !== null && { doubt }),
    earlier: earlierLayers(judged, before),
    journey: after,
    afterSignIn: straightAfterSignIn(stops, mark),
  };
}
