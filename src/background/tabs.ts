import { freshTab, readTabStates, type TabState } from '../core/journey/tab-state.ts';
import { plays } from '../core/kinds/catalogue.ts';
import type { Role } from '../core/kinds/kind.ts';
import { sessionDocument } from '../ports/session.ts';

/** What is remembered of every open tab. In memory only, and out of reach of web pages. */
const document = sessionDocument('tabs', readTabStates);

/** Changes what is remembered of one tab, and gives what is remembered then. */
export async function changeTab(tabId: number, by: (state: TabState) => TabState): Promise<TabState> {
  const all = await document.change((states) => ({ ...states, [tabId]: by(states[tabId] ?? freshTab) }));
  return all[tabId] ?? freshTab;
}

/** Forgets a tab that closed. */
export async function forgetTab(tabId: number): Promise<void> {
  await document.change((states) => Object.fromEntries(Object.entries(states).filter(([id]) => id !== String(tabId))));
}

/** A tab opened from another one goes on with its journey: an invitation's button often opens one. */
export async function inheritJourney(tabId: number, openerId: number): Promise<void> {
  await document.change((states) => {
    const opener = states[openerId];
    return opener === undefined || states[tabId] !== undefined
      ? states
      : { ...states, [tabId]: { ...freshTab, journey: opener.journey } };
  });
}

/** The tabs that showed a page in this role when they were last looked at. */
export async function tabsThatShowed(role: Role): Promise<readonly number[]> {
  const all = Object.entries(await document.read());
  return all.flatMap(([id, { shown }]) => (shown !== null && plays(shown, role) ? [Number(id)] : []));
}
