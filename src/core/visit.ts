import { type Journey, travel, withCause } from './journey.ts';
import { judge } from './judge.ts';
import { placeOf } from './place.ts';
import type { Policy } from './policy.ts';
import type { Seen } from './seen.ts';
import type { Verdict } from './verdict.ts';

/**
 * One page of a journey: what it is and why, and the journey that includes it.
 * @param now Unix time in seconds
 */
export function visit(
  journey: Journey,
  address: string,
  seen: Seen,
  policy: Policy,
  now: number,
): { readonly verdict: Verdict; readonly journey: Journey } {
  const place = placeOf(address, policy.companySignInHosts);
  const judged = judge(place, seen);
  const after = travel(journey, judged, place, now);
  const earlier =
    after.stops.length > 0 && after.stops.at(-1)?.page === judged.page ? after.stops.slice(0, -1) : after.stops;
  return { verdict: withCause(judged, place, earlier, policy), journey: after };
}
