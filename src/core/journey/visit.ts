import type { Before } from '../advice/advice.ts';
import type { Policy } from '../policy.ts';
import { judge } from '../recognise/judge.ts';
import { placeOf } from '../recognise/place.ts';
import type { Seen } from '../recognise/signs.ts';
import type { Verdict } from '../recognise/verdict.ts';
import { withCause } from './cause.ts';
import { beforeThis } from './earlier-layers.ts';
import { type Journey, travel } from './journey.ts';

/** A page as the user meets it: what it is and why, what earlier stops add to the answer, and the journey from here. */
export type Visit = { readonly verdict: Verdict; readonly before: Before; readonly journey: Journey };

/**
 * One page of a journey.
 * @param now Unix time in seconds
 */
export function visit(journey: Journey, address: string, seen: Seen, policy: Policy, now: number): Visit {
  const place = placeOf(address, policy.companySignInHosts);
  const judged = judge(place, seen);
  const after = travel(journey, judged, place, now);
  const earlier = after.stops.at(-1)?.page === judged.page ? after.stops.slice(0, -1) : after.stops;
  return { verdict: withCause(judged, place, earlier, policy), before: beforeThis(judged, earlier), journey: after };
}
