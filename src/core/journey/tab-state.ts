import * as v from 'valibot';
import { readAs } from '../read-as.ts';
import { type PageKind, pageKinds } from '../recognise/verdict.ts';
import { type OwnSteps, ownStepsShape } from '../recovery/own-step.ts';
import type { Came } from './journey.ts';
import { endsAt, type Journey, leave, noJourney, stillGoing, unseenUntil } from './journey.ts';

/** What is remembered about a tab while it is open. */
export type TabState = {
  readonly journey: Journey;
  /** The kind of the page that it shows. */
  readonly shown: PageKind | null;
  /** The user closed the banner on the page that it shows. */
  readonly quiet: boolean;
  /** What its pages showed about both locks' second steps. */
  readonly ownSteps: OwnSteps;
  /** It opened while we were there, by itself, and has reported no page yet. */
  readonly fresh?: true;
};
export type TabStates = { readonly [tabId: string]: TabState };

/** A tab that has shown nothing, and whose whole past is known. */
const blankTab: TabState = { journey: noJourney, shown: null, quiet: false, ownSteps: {} };

/** A tab that just opened by itself. */
export const freshTab: TabState = { ...blankTab, fresh: true };

/** A tab that was there before us: restored by the browser, or open when we were installed or updated. */
export function unseenTab(now: number): TabState {
  return { ...blankTab, journey: unseenUntil(now) };
}

/**
 * A tab that another one opened continues its journey: an invitation's button often opens a tab. The other tab's last
 * page isn't what this one showed before.
 * @param opener undefined if nothing is remembered of the other tab, so that its past is unknown
 */
export function openedFrom(opener: TabState | undefined, now: number): TabState {
  return opener === undefined ? unseenTab(now) : { ...blankTab, journey: leave(opener.journey) };
}

/**
 * A tab when its page reports. A page that isn't the first in its tab's history, or that one of these sites' pages led
 * to, has a past: if we saw none in this tab, it happened elsewhere.
 */
export function reported({ fresh, ...state }: TabState, came: Came, now: number): TabState {
  // Where its first report was lost, how it came is lost too.
  if (fresh === undefined || came === 'otherwise') return state;
  return { ...state, journey: { ...state.journey, seenFrom: now } };
}

/**
 * A tab that the browser put in the place of another one, as it does with one that it unloaded to save memory. What the
 * new one has shown by now comes after all that the old one did.
 */
export function inPlaceOf(old: TabState, added: TabState | undefined): TabState {
  const stops = added?.journey.stops ?? [];
  if (added === undefined || stops.length === 0) return { ...old, ...(added && { shown: added.shown }) };
  const journey = { ...old.journey, stops: [...leave(old.journey).stops, ...stops], at: added.journey.at };
  return { ...old, journey, shown: added.shown };
}

/** What is remembered, without the journeys whose time is up, and without what their pages showed. */
export function withoutOld(states: TabStates, now: number): TabStates {
  const pairs = Object.entries(states).map(([id, state]) => {
    const journey = stillGoing(state.journey, now);
    return [id, journey === state.journey ? state : { ...state, journey, ownSteps: {} }] as const;
  });
  return pairs.some(([id, state]) => states[id] !== state) ? Object.fromEntries(pairs) : states;
}

/** The second at which the next journey is to be forgotten; null if there is none. */
export function nextEnd(states: TabStates): number | null {
  const ends = Object.values(states).flatMap(({ journey }) => endsAt(journey) ?? []);
  return ends.length === 0 ? null : Math.min(...ends);
}

const kind = v.picklist(pageKinds);
const anyTabs = v.record(v.string(), v.unknown());
const tabState = v.object({
  journey: v.object({ stops: v.array(v.object({ page: kind, layer: v.unknown() })), at: v.number() }),
  shown: v.nullable(kind),
  quiet: v.boolean(),
  ownSteps: ownStepsShape,
  fresh: v.exactOptional(v.literal(true)),
});

/**
 * Reads what session storage holds. It is our own and lives no longer than the browser, so another shape is dropped.
 */
export function readTabStates(given: unknown): TabStates {
  const tabs = Object.entries(readAs(anyTabs, given) ?? {});
  return Object.fromEntries(tabs.filter((pair): pair is [string, TabState] => v.is(tabState, pair[1])));
}
