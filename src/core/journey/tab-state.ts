import * as v from 'valibot';
import { readAs } from '../read-as.ts';
import { type PageKind, pageKinds } from '../recognise/verdict.ts';
import { type OwnSteps, ownStepsShape } from '../recovery/own-step.ts';
import { type Journey, noJourney } from './journey.ts';

/** What is remembered about a tab while it is open. */
export type TabState = {
  readonly journey: Journey;
  /** The kind of the page that it shows. */
  readonly shown: PageKind | null;
  /** The user closed the banner on the page that it shows. */
  readonly quiet: boolean;
  /** What its pages showed about both locks' second steps. */
  readonly ownSteps: OwnSteps;
};
export type TabStates = { readonly [tabId: string]: TabState };

export const freshTab: TabState = { journey: noJourney, shown: null, quiet: false, ownSteps: {} };

const kind = v.picklist(pageKinds);
const anyTabs = v.record(v.string(), v.unknown());
const tabState = v.object({
  journey: v.object({ stops: v.array(v.object({ page: kind, layer: v.unknown() })), at: v.number() }),
  shown: v.nullable(kind),
  quiet: v.boolean(),
  ownSteps: ownStepsShape,
});

/**
 * Reads what session storage holds. It is our own and lives no longer than the browser, so another shape is dropped.
 */
export function readTabStates(given: unknown): TabStates {
  const tabs = Object.entries(readAs(anyTabs, given) ?? {});
  return Object.fromEntries(tabs.filter((pair): pair is [string, TabState] => v.is(tabState, pair[1])));
}
