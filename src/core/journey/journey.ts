import { catalogue, plays } from '../kinds/catalogue.ts';
import type { Earlier } from '../kinds/situation.ts';
import type { Judgement } from '../recognise/judge.ts';
import type { Place } from '../recognise/place.ts';
import type { Layer, PageKind, Reason, Verdict } from '../recognise/verdict.ts';
import { say } from '../words/say.ts';

/** One stop of a journey: what kind of page it was, never whose. */
export type Stop = {
  readonly page: PageKind;
  readonly layer: Layer;
  readonly leadsToSettings: boolean;
  readonly workspace?: string;
  /** At a company's sign-in: the user came back from there. */
  readonly passed?: true;
  /** Which page it was, by a mark from which no address can be read. Missing if several pages became one stop. */
  readonly mark?: string;
  /** A sign-in page that only the owner of its host can have made. */
  readonly signsIn?: true;
  /** The tab has since shown something that we can't see, or the stop was in the tab that opened this one. */
  readonly left?: true;
};

/** The pages of one tab's current sign-in or invitation, oldest first. `at` is the second (Unix time) of the last stop. */
export type Journey = { readonly stops: readonly Stop[]; readonly at: number };
export const noJourney: Journey = { stops: [], at: 0 };

/** A journey is forgotten an hour after its last stop. */
const forgottenAfter = 3600;
/** More stops than a real journey has. An endless one forgets its middle, never its cause. */
const mostStops = 40;

/** The journey as far as it is still valid: nothing is left of it an hour after its last stop. */
export function stillGoing(journey: Journey, now: number): Journey {
  return now - journey.at > forgottenAfter ? noJourney : journey;
}

/**
 * The journey after one more stop, or unchanged if this page starts none.
 * @param told what this page tells the next one: which page it was, and whether users sign in there
 */
export function travel(
  journey: Journey,
  judged: Judgement,
  place: Place,
  now: number,
  told: Pick<Stop, 'mark' | 'signsIn'> = {},
): Journey {
  const before = stillGoing(journey, now);
  if (before.stops.length === 0 && !plays(judged.page, 'journey-start')) return before;
  const stop: Stop = {
    page: judged.page,
    layer: judged.layer,
    leadsToSettings: place.leadsTo?.to === 'security-settings',
    ...(plays(judged.page, 'block') && judged.workspace !== undefined && { workspace: judged.workspace }),
    ...told,
  };
  return withStop(before, stop, now);
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
    last !== undefined && last.page === stop.page && last.layer === stop.layer && last.workspace === stop.workspace;
  const all = again ? [...before.stops.slice(0, -1), alike(last, stop)] : [...before.stops, stop];
  return { stops: all.length > mostStops ? [...all.filter(isCause), ...all.slice(-10)] : all, at: now };
}

/** Two stops of one kind in a row become one. It has no mark, since the page that follows is neither of them. */
function alike(last: Stop, { mark, ...stop }: Stop): Stop {
  return mark === undefined || mark !== last.mark || last.left === true ? stop : { ...stop, mark };
}

function isCause({ page }: Stop): boolean {
  return plays(page, 'invitation') || plays(page, 'block');
}

/** Says on a code page that another lock was opened earlier: users type the same code again. */
export function otherLocks(judged: Judgement, earlier: readonly Stop[]): readonly Reason[] {
  const reasons: Reason[] = [];
  if (otherCodeBefore(judged, earlier)?.layer === 'atlassian')
    reasons.push({ sign: 'journey-other-code', say: say('sign_journey_other_code') });
  if (judged.layer === 'bitbucket' && codeWishes.includes(judged.wants) && throughCompany(earlier))
    reasons.push({ sign: 'journey-company', say: say('sign_journey_company') });
  return reasons;
}

/** Whether the last sign-in on the way here was a company's, and succeeded. */
export function throughCompany(earlier: readonly Stop[]): boolean {
  return earlier.findLast(({ page }) => plays(page, 'sign-in'))?.passed ?? false;
}

/** What the stops before a page add to its answer. */
export function earlierLayers(judged: Pick<Verdict, 'wants' | 'layer'>, earlier: readonly Stop[]): Earlier {
  const other = otherCodeBefore(judged, earlier);
  return {
    invited: earlier.some(({ page }) => plays(page, 'invitation')),
    ...(other !== null && { otherCode: other.layer }),
    ...(other !== null && catalogue[other.page].wants !== 'app-code' && { otherWay: true }),
    ...(throughCompany(earlier) && { throughCompany: true }),
  };
}

/** The stop before this page at which another layer's second step was asked for. */
function otherCodeBefore(judged: Pick<Verdict, 'wants' | 'layer'>, earlier: readonly Stop[]): Stop | null {
  if (!codeWishes.includes(judged.wants)) return null;
  return earlier.findLast(({ page, layer }) => plays(page, 'second-step') && layer !== judged.layer) ?? null;
}
const codeWishes: readonly Verdict['wants'][] = ['app-code', 'security-key', 'recovery-code', 'email-code'];
