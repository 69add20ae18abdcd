import type { Before } from './advice.ts';
import { signsIn, straightAfterSignIn } from './after-sign-in.ts';
import { beforeThis } from './before.ts';
import { withCause } from './cause.ts';
import { type Journey, stillGoing, travel } from './journey.ts';
import { judge } from './judge.ts';
import { type Place, placeOf } from './place.ts';
import type { Policy } from './policy.ts';
import type { Seen } from './seen.ts';
import type { Verdict } from './verdict.ts';
import { vouched } from './vouched.ts';

/** A page as the user meets it: what it is and why, what earlier stops add to the answer, and the journey from here. */
export type Visit = {
  readonly verdict: Verdict;
  readonly before: Before;
  readonly journey: Journey;
  readonly place: Place;
  /** The stop before this page was one of signing in, with nothing in between. */
  readonly afterSignIn: boolean;
};

/**
 * One page of a journey.
 * @param now Unix time in seconds
 * @param mark which page of the tab it is: the same for each look at one page, another for each other page
 */
export function visit(
  journey: Journey,
  address: string,
  seen: Seen,
  policy: Policy,
  now: number,
  mark?: string,
): Visit {
  const place = placeOf(address, policy.companySignInHosts);
  const { stops } = stillGoing(journey, now);
  const judged = vouched(judge(place, seen), place, stops, mark);
  const after = travel(journey, judged, place, now, {
    ...(mark !== undefined && { mark }),
    ...(signsIn(judged, place, seen) && { signsIn: true }),
  });
  const earlier = after.stops.at(-1)?.page === judged.page ? after.stops.slice(0, -1) : after.stops;
  return {
    verdict: withCause(judged, place, earlier, policy),
    before: beforeThis(judged, earlier),
    journey: after,
    place,
    afterSignIn: straightAfterSignIn(stops, mark),
  };
}
