import { plays } from '../kinds/catalogue.ts';
import type { Judgement } from '../recognise/judge.ts';
import type { Place } from '../recognise/place.ts';
import type { Layer, PageKind } from '../recognise/verdict.ts';

/** One stop of a journey: what kind of page it was, never whose. */
export type Stop = {
  readonly page: PageKind;
  readonly layer: Layer;
  readonly leadsToSettings: boolean;
  readonly workspace?: string;
  /** At a company's sign-in: the user came back from there. */
  readonly passed?: true;
};

/** The pages of one tab's current sign-in or invitation, oldest first. `at` is the second (Unix time) of the last stop. */
export type Journey = { readonly stops: readonly Stop[]; readonly at: number };
export const noJourney: Journey = { stops: [], at: 0 };

/** A journey is forgotten an hour after its last stop. */
const forgottenAfter = 3600;
/** More stops than a real journey has; an endless one forgets its middle, never its cause. */
const mostStops = 40;

/** The journey after one more stop, or unchanged where this page starts none. */
export function travel(journey: Journey, judged: Judgement, place: Place, now: number): Journey {
  const before = now - journey.at > forgottenAfter ? noJourney : journey;
  if (before.stops.length === 0 && !plays(judged.page, 'journey-start')) return before;
  const stop: Stop = {
    page: judged.page,
    layer: judged.layer,
    leadsToSettings: place.leadsTo?.to === 'security-settings',
    ...(plays(judged.page, 'block') && judged.workspace !== undefined && { workspace: judged.workspace }),
  };
  return withStop(before, stop, now);
}

/** The journey after the way back from a company's sign-in, which the browser takes without showing us a page. */
export function comeBack(journey: Journey, now: number): Journey {
  const before = now - journey.at > forgottenAfter ? noJourney : journey;
  return withStop(before, { page: 'company-sign-in', layer: 'company', leadsToSettings: false, passed: true }, now);
}

function withStop(before: Journey, stop: Stop, now: number): Journey {
  const last = before.stops.at(-1);
  const again =
    last !== undefined && last.page === stop.page && last.layer === stop.layer && last.workspace === stop.workspace;
  const all = again ? [...before.stops.slice(0, -1), stop] : [...before.stops, stop];
  return { stops: all.length > mostStops ? [...all.filter(isCause), ...all.slice(-10)] : all, at: now };
}

function isCause({ page }: Stop): boolean {
  return plays(page, 'invitation') || plays(page, 'block');
}
