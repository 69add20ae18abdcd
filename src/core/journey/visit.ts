import { plays } from '../kinds/catalogue.ts';
import type { Earlier, Recognised } from '../kinds/situation.ts';
import type { Policy } from '../policy/policy.ts';
import { type Judgement, judge } from '../recognise/judge.ts';
import { placeOf, withStranger } from '../recognise/place.ts';
import type { Signs } from '../recognise/signs.ts';
import type { Stranger } from '../recognise/stranger.ts';
import { withCause } from './cause.ts';
import { doubted, doubtOf, signsIn, straightAfterSignIn } from './doubt.ts';
import { asksForFeature } from './feature.ts';
import { type Came, type Journey, type Stop, stillGoing, type Told, travel } from './journey.ts';
import { earlierLocks } from './other-lock.ts';
import { beginsSignIn, passedBy, sentHere } from './passing.ts';

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
 * @param came how the user got there; missing if the page didn't say
 */
export function visit(
  journey: Journey,
  address: string,
  signs: Signs,
  policy: Policy,
  now: number,
  mark?: string,
  came?: Came,
): Visit {
  const place = placeOf(address, policy.companySignInHosts);
  const going = stillGoing(journey, now, came);
  const own = judge(place, signs);
  const doubt = doubtOf(own, place, signs, going.stops, mark);
  const judged = doubt === null ? own : doubted(own, doubt);
  const sent = sentHere(going, judged, signs, mark, came);
  const told: Told = {
    ...(mark !== undefined && { mark }),
    ...(came === 'forward' && { forward: true }),
    ...(sent !== undefined && { sent }),
    ...(signsIn(judged, place, signs) && { signsIn: true }),
    ...(beginsSignIn(judged, signs) && { begins: true }),
    ...(asksForFeature(place, signs) && { feature: true }),
  };
  const after = travel(passedBy(going, judged, place, now, told, came), judged, place, now, told);
  const before = after.stops.at(-1)?.page === judged.page ? after.stops.slice(0, -1) : after.stops;
  return {
    verdict: withCause(judged, place, { ...after, stops: before }, policy),
    place,
    signs,
    ...(doubt !== null && { doubt }),
    earlier: earlierStops(judged, { ...after, stops: before }),
    journey: after,
    afterSignIn: straightAfterSignIn(going.stops, mark),
  };
}

/** The visit, with what is known of a host that is no one's. It's part of no journey. */
export function toStranger(made: Visit, stranger: Stranger | null): Visit {
  if (stranger === null) return made;
  const place = withStranger(made.place, stranger);
  return place === made.place ? made : { ...made, place, verdict: { ...made.verdict, ...judge(place, made.signs) } };
}

/** What the stops before a page add to its answer. */
function earlierStops(judged: Judgement, { stops }: Journey): Earlier {
  const asked = stops.findLast((stop) => wantsBitbucketStep(stop) || setsUpBitbucket(stop));
  const wants = asked !== undefined && wantsBitbucketStep(asked) ? asked : undefined;
  return {
    invited: stops.some(({ page }) => plays(page, 'invitation')),
    ...(wants !== undefined && { wanted: wants.feature ? 'feature' : 'workspace' }),
    ...(wants?.workspace !== undefined && { wantedBy: wants.workspace }),
    ...earlierLocks(judged, stops),
  };
}

/** Whether a stop asked for Bitbucket's own two-step verification: a workspace's block, or a feature. */
function wantsBitbucketStep({ page, feature }: Stop): boolean {
  return plays(page, 'block') || feature === true;
}

/** Users who set it up after that have found the right settings. */
function setsUpBitbucket({ page, layer }: Stop): boolean {
  return layer === 'bitbucket' && (plays(page, 'set-up') || plays(page, 'recovery-shown'));
}
