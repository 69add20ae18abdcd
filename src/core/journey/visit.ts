import type { Earlier, Recognised } from '../kinds/situation.ts';
import type { Policy } from '../policy.ts';
import { judge } from '../recognise/judge.ts';
import { placeOf } from '../recognise/place.ts';
import type { Signs } from '../recognise/signs.ts';
import { withCause } from './cause.ts';
import { earlierLayers } from './earlier-layers.ts';
import { type Journey, travel } from './journey.ts';

/** A page as the user meets it: what it is and why, what earlier stops add to the answer, and the journey from here. */
export type Visit = Recognised & { readonly earlier: Earlier; readonly journey: Journey };

/**
 * One page of a journey.
 * @param now Unix time in seconds
 */
export function visit(journey: Journey, address: string, signs: Signs, policy: Policy, now: number): Visit {
  const place = placeOf(address, policy.companySignInHosts);
  const judged = judge(place, signs);
  const after = travel(journey, judged, place, now);
  const before = after.stops.at(-1)?.page === judged.page ? after.stops.slice(0, -1) : after.stops;
  return {
    verdict: withCause(judged, place, before, policy),
    place,
    signs,
    earlier: earlierLayers(judged, before),
    journey: after,
  };
}
