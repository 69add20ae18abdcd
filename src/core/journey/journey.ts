import { plays } from '../kinds/catalogue.ts';
import { isContent } from '../recognise/content-address.ts';
import type { Judgement } from '../recognise/judge.ts';
import type { Place } from '../recognise/place.ts';
import type { Layer, PageKind } from '../recognise/verdict.ts';

/**
 * How a page was reached, as far as the page itself knows: `forward` from another page of these sites; `back` through
 * the tab's history, by a reload, or when the browser restored the tab; `otherwise` for anything else, such as an
 * address that was typed, or a page that doesn't tell the next one; `here` if its document was reported before.
 */
export const arrivals = ['forward', 'back', 'otherwise', 'here'] as const;
export type Came = (typeof arrivals)[number];

/** One stop of a journey: what kind of page it was, never whose. */
export type Stop = {
  readonly page: PageKind;
  readonly layer: Layer;
  readonly leadsToSettings: boolean;
  /** Once what it asks for is given, it sends the user on to Bitbucket. */
  readonly leadsToBitbucket?: true;
  readonly workspace?: string;
  /** A feature of Bitbucket's asked for Bitbucket's own two-step verification there. */
  readonly feature?: true;
  /** What the page asked for was given: a later page, or the way back from a company's sign-in, shows it. */
  readonly passed?: true;
  /** Which page it was, by a mark from which no address can be read. Missing if several pages became one stop. */
  readonly mark?: string;
  /** The second (Unix time) at which a form was sent there, which may have been what it asked for. */
  readonly sent?: number;
  /** The user came to it by going on from another of these pages. */
  readonly forward?: true;
  /** The user had signed in before it: to be asked there, and to go on from there, shows nothing about a code. */
  readonly signedIn?: true;
  /** People's own content was there: what an invitation led to is over. */
  readonly content?: true;
  /** A new sign-in begins there: what was given before it says nothing about this one. */
  readonly begins?: true;
  /** A sign-in page that only the owner of its host can have made. */
  readonly signsIn?: true;
  /** The tab has since shown something that we can't see, or the stop was in the tab that opened this one. */
  readonly left?: true;
};

/** The pages of one tab's current sign-in or invitation, oldest first. `at` is the second (Unix time) of the last stop. */
export type Journey = {
  readonly stops: readonly Stop[];
  readonly at: number;
  /**
   * The second from which on the tab was seen, where something came before that: it was restored, or open before us.
   * Missing if all of its past is known.
   */
  readonly seenFrom?: number;
};
/** The journey of a tab whose whole past is known, and which has none. */
export const noJourney: Journey = { stops: [], at: 0 };

/** The journey of a tab that had a past when it was first seen. */
export function unseenUntil(now: number): Journey {
  return { ...noJourney, seenFrom: now };
}

/** A journey is forgotten an hour after its last stop. */
const forgottenAfter = 3600;
/** More stops than a real journey has. An endless one forgets its middle, never its cause. */
const mostStops = 40;
/** The last ones, which an endless journey keeps as they are. */
const kept = 10;

/**
 * The journey as far as it is still valid: nothing is left of it an hour after its last stop. A clock that was set back
 * ends it too. What is forgotten isn't known to be nothing: only an address that the user typed later begins anew.
 * @param came how the user got to the page that it's for, if that is known
 */
export function stillGoing(journey: Journey, now: number, came?: Came): Journey {
  const { stops, at } = journey;
  const going = stops.length === 0 || !isOver(at, now);
  const unseen = going ? journey.seenFrom : (journey.seenFrom ?? at);
  const anew = came === 'otherwise' && unseen !== undefined && isOver(unseen, now);
  if (going && !anew) return journey;
  return { ...(going ? { stops, at } : noJourney), ...(unseen !== undefined && !anew && { seenFrom: unseen }) };
}

function isOver(since: number, now: number): boolean {
  return Math.abs(now - since) > forgottenAfter;
}

/** The second at which a journey is to be forgotten; null if there is none. */
export function endsAt({ stops, at }: Journey): number | null {
  return stops.length === 0 ? null : at + forgottenAfter + 1;
}

/** What a page tells the next one about itself, beyond its kind. */
export type Told = Pick<Stop, 'mark' | 'signsIn' | 'feature' | 'begins' | 'forward' | 'sent'>;

/** The journey after one more stop, or unchanged if this page starts none. */
export function travel(journey: Journey, judged: Judgement, place: Place, now: number, told: Told = {}): Journey {
  const before = stillGoing(journey, now);
  if (before.stops.length === 0 && !plays(judged.page, 'journey-start') && !told.feature) return before;
  const stop: Stop = {
    page: judged.page,
    layer: judged.layer,
    leadsToSettings: place.leadsTo?.to === 'security-settings',
    ...(place.leadsTo?.to === 'bitbucket' && { leadsToBitbucket: true }),
    ...((place.where === 'account-step-up' || place.where === 'account-security') && { signedIn: true }),
    ...(judged.page === 'official' && isContent(place) && { content: true }),
    ...(plays(judged.page, 'block') && judged.workspace !== undefined && { workspace: judged.workspace }),
    ...told,
  };
  return withStop(before, stop, now);
}

/**
 * The journey after a form was sent on its last page, if that asked for a second step.
 * @param mark the page that says so: a message may arrive after the tab moved on
 */
export function send(journey: Journey, now: number, mark?: string): Journey {
  const going = stillGoing(journey, now);
  const last = going.stops.at(-1);
  if (last === undefined || last.left || !plays(last.page, 'second-step')) return going;
  if (mark !== undefined && last.mark !== undefined && last.mark !== mark) return going;
  return { ...going, stops: [...going.stops.slice(0, -1), { ...last, sent: now }] };
}

/** The journey after the way back from a company's sign-in, which the browser takes without showing us a page. */
export function comeBack(journey: Journey, now: number): Journey {
  const stop = { page: 'company-sign-in', layer: 'company', leadsToSettings: false, passed: true } as const;
  return withStop(stillGoing(journey, now), { ...stop, signsIn: true }, now);
}

/** The journey after a stop of the Atlassian account that the browser passed without showing us a page. */
export function passBy(journey: Journey, now: number): Journey {
  const stop = { page: 'atlassian-bounce', layer: 'atlassian', leadsToSettings: false, signsIn: true } as const;
  return withStop(stillGoing(journey, now), stop, now);
}

/** The journey of a tab that now shows something that we can't see, or of a tab that another one opened. */
export function leave(journey: Journey): Journey {
  const last = journey.stops.at(-1);
  return last === undefined ? journey : { ...journey, stops: [...journey.stops.slice(0, -1), { ...last, left: true }] };
}

function withStop(before: Journey, stop: Stop, now: number): Journey {
  const last = before.stops.at(-1);
  const again =
    last !== undefined &&
    last.page === stop.page &&
    last.layer === stop.layer &&
    last.workspace === stop.workspace &&
    last.feature === stop.feature;
  const all = again ? [...before.stops.slice(0, -1), alike(last, stop)] : [...before.stops, stop];
  const stops =
    all.length > mostStops
      ? [
          ...all
            .slice(0, -kept)
            .filter(isCause)
            .slice(kept - mostStops),
          ...all.slice(-kept),
        ]
      : all;
  // A page that is looked at again, however often, is no further stop.
  const same = again && stop.mark !== undefined && stop.mark === last.mark && !last.left && !stop.forward;
  return { ...before, stops, at: same ? before.at : now };
}

/**
 * Two stops of one kind in a row become one: what was given at the first says nothing about the second. It has no mark,
 * since the page that follows is neither of them.
 */
function alike(last: Stop, { mark, ...stop }: Stop): Stop {
  // A sign-in that began stays begun.
  const begun = last.begins && { begins: true as const };
  if (mark === undefined || mark !== last.mark || last.left === true) return { ...stop, ...begun };
  return { ...stop, mark, ...(last.forward && { forward: true }), ...begun };
}

function isCause({ page, feature }: Stop): boolean {
  return plays(page, 'invitation') || plays(page, 'block') || feature === true;
}
