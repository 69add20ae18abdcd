import { type PageKind, pageKinds } from '../recognise/verdict.ts';
import { areOwnSteps, type OwnSteps } from '../recovery/own-step.ts';
import { type Journey, noJourney, type Stop } from './journey.ts';

/** What is remembered of a tab while it is open. */
export type TabState = {
  readonly journey: Journey;
  /** The kind of the page that it shows. */
  readonly shown: PageKind | null;
  /** The user closed the banner on the page that it shows. */
  readonly quiet: boolean;
  /** What its pages showed of both locks' own second steps. */
  readonly ownSteps: OwnSteps;
};
export type TabStates = { readonly [tabId: string]: TabState };

export const freshTab: TabState = { journey: noJourney, shown: null, quiet: false, ownSteps: {} };

/** Reads what session storage holds. It is our own and lives no longer than the browser, so a stranger shape is dropped. */
export function readTabStates(given: unknown): TabStates {
  if (typeof given !== 'object' || given === null) return {};
  return Object.fromEntries(Object.entries(given).filter((pair): pair is [string, TabState] => isTabState(pair[1])));
}

function isTabState(given: unknown): given is TabState {
  if (
    typeof given !== 'object' ||
    given === null ||
    !('journey' in given) ||
    !('shown' in given) ||
    !('quiet' in given) ||
    !('ownSteps' in given)
  )
    return false;
  const { journey, shown, quiet, ownSteps } = given;
  if (!areOwnSteps(ownSteps) || (shown !== null && !isPageKind(shown)) || typeof quiet !== 'boolean') return false;
  if (typeof journey !== 'object' || journey === null || !('stops' in journey) || !('at' in journey)) return false;
  return typeof journey.at === 'number' && Array.isArray(journey.stops) && journey.stops.every(isStop);
}

function isStop(given: unknown): given is Stop {
  return typeof given === 'object' && given !== null && 'page' in given && isPageKind(given.page) && 'layer' in given;
}

function isPageKind(given: unknown): given is PageKind {
  return (pageKinds as readonly unknown[]).includes(given);
}
