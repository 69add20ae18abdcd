import { catalogue, plays } from '../kinds/catalogue.ts';
import { isContent } from '../recognise/content-address.ts';
import type { Judgement } from '../recognise/judge.ts';
import type { Place } from '../recognise/place.ts';
import type { Signs } from '../recognise/signs.ts';
import { isSamePage } from './doubt.ts';
import type { Came, Journey, Stop, Told } from './journey.ts';

/** What a code leads to shows within this time after it was sent, in seconds. */
const soon = 20;

/**
 * The journey, once a page shows that what an earlier one asked for was given: the user sent it, or went forward from
 * there, and is now on a page that nothing else leads to. To have been asked is no proof: people go back, close the
 * dialog, or start anew.
 * @param told what the page tells about itself
 */
export function passedBy(
  journey: Journey,
  judged: Judgement,
  place: Place,
  now: number,
  told: Told,
  came: Came | undefined,
): Journey {
  const { stops } = journey;
  let forward = told.forward === true;
  for (let at = stops.length - 1; at >= 0; at -= 1) {
    const stop = stops[at];
    if (stop === undefined || stop.left) return journey;
    const isSelf = isSamePage(stop, told.mark);
    if (plays(stop.page, 'second-step') && !(isSelf && stop.page === judged.page)) {
      const sent = came !== 'back' && stop.sent !== undefined && Math.abs(now - stop.sent) <= soon;
      if (stop.passed || !(forward || sent) || !isBeyond(stop, judged, place, sent)) return journey;
      return { ...journey, stops: stops.with(at, { ...stop, passed: true }) };
    }
    if (isSelf) forward ||= stop.forward === true;
    else if (!isOnTheWay(stop)) return journey;
  }
  return journey;
}

/**
 * When a form was sent on this very page, if it is still being answered: the page was looked at again before it moved
 * on. A new document of it, or one that refuses the code, is the answer.
 */
export function sentHere(
  { stops }: Journey,
  { page }: Judgement,
  signs: Signs,
  mark: string | undefined,
  came: Came | undefined,
): number | undefined {
  const last = stops.at(-1);
  if (last === undefined || last.page !== page || !isSamePage(last, mark)) return undefined;
  return (came === undefined || came === 'here') && signs['says-wrong-code'] === undefined ? last.sent : undefined;
}

/** A stop between a code and where it leads: one that asks for nothing, or a sign-in page that shows nothing. */
function isOnTheWay({ page, signsIn, begins }: Stop): boolean {
  if (plays(page, 'passing')) return true;
  return signsIn === true && !begins && (page === 'official' || plays(page, 'sign-in'));
}

/**
 * Whether a page is where only the users get who gave what a stop asked for. A link on Bitbucket's code page may lead to
 * one of Bitbucket's public pages, where no one's content is.
 */
function isBeyond(
  { layer, leadsToBitbucket, signedIn }: Stop,
  { page, because }: Judgement,
  place: Place,
  sent: boolean,
): boolean {
  if (because.some(({ sign }) => sign === 'sandboxed')) return false;
  if (signedIn) return place.group === 'bitbucket' && leadsToBitbucket === true;
  // Only users who are signed in are asked to prove their address there.
  if (layer === 'atlassian' && page === 'atlassian-step-up') return true;
  if (place.group !== 'bitbucket') return false;
  if (layer === 'bitbucket')
    return !plays(page, 'sign-in-step') && !isDoor(place) && (isContent(place) || (sent && !isPublic(place)));
  if (layer !== 'atlassian') return false;
  return catalogue[page].layer === 'bitbucket' || isDoor(place) || leadsToBitbucket === true;
}

/** Bitbucket's own pages for everyone, where a form that signs out leads to. */
function isPublic({ where }: Place): boolean {
  return where === 'bitbucket-public';
}

/** Bitbucket's own sign-in, which takes back the users that it sent to the Atlassian account. */
function isDoor({ where }: Place): boolean {
  return where === 'bitbucket-sign-in' || where === 'bitbucket-stop';
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
