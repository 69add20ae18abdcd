import { isCompanyReturn, isReturn } from '../core/journey/company-return.ts';
import { comeBack, leave, passBy } from '../core/journey/journey.ts';
import { freshTab, readTabStates, type TabState } from '../core/journey/tab-state.ts';
import { plays } from '../core/kinds/catalogue.ts';
import type { Role } from '../core/kinds/kind.ts';
import { queue } from '../core/queue.ts';
import { isSettingUp } from '../core/recovery/own-step.ts';
import { now } from '../ports/clock.ts';
import { lookAgain } from '../ports/page-look.ts';
import { sessionDocument } from '../ports/session.ts';
import type { Redirect } from '../ports/web-requests.ts';

/** What is remembered about every open tab. In memory only, and out of reach of web pages. */
const document = sessionDocument('tabs', readTabStates);

/**
 * What happens in tabs, in order: an event that overtook an earlier one would end a journey at the page before the
 * last.
 */
export const inTurn = queue();

/** Changes what is remembered about one tab, and returns the result. */
export async function changeTab(tabId: number, by: (state: TabState) => TabState): Promise<TabState> {
  const all = await document.change((states) => ({ ...states, [tabId]: by(states[tabId] ?? freshTab) }));
  return all[tabId] ?? freshTab;
}

/** Changes what is remembered about every tab. */
export async function changeTabs(by: (state: TabState) => TabState): Promise<void> {
  await document.change((states) => Object.fromEntries(Object.entries(states).map(([id, state]) => [id, by(state)])));
}

/** Forgets a tab that closed. */
export async function forgetTab(tabId: number): Promise<void> {
  await document.change((states) => Object.fromEntries(Object.entries(states).filter(([id]) => id !== String(tabId))));
}

/** Remembers that a tab shows something that we can't see: its next page then doesn't follow from its last one. */
export async function leaveJourney(tabId: number): Promise<void> {
  await inTurn(async () => {
    // Most tabs have no journey, and a page reports several times while it loads.
    const last = (await document.read())[tabId]?.journey.stops.at(-1);
    if (last === undefined || last.left) return;
    await changeTab(tabId, (state) => ({ ...state, journey: leave(state.journey) }));
  });
}

/**
 * A tab opened from another one continues its journey: an invitation's button often opens a tab. The other tab's last
 * page isn't what this one showed before.
 */
export async function inheritJourney(tabId: number, openerId: number): Promise<void> {
  await document.change((states) => {
    const opener = states[openerId];
    return opener === undefined || states[tabId] !== undefined
      ? states
      : { ...states, [tabId]: { ...freshTab, journey: leave(opener.journey) } };
  });
}

/** The tabs that showed a page in this role when they were last looked at. */
export async function tabsThatShowed(role: Role): Promise<readonly number[]> {
  const all = Object.entries(await document.read());
  return all.flatMap(([id, { shown }]) => (shown !== null && plays(shown, role) ? [Number(id)] : []));
}

/** Whether a set-up of Bitbucket's own step may be under way in a tab. */
export async function isSettingUpBitbucket(): Promise<boolean> {
  return Object.values(await document.read()).some(({ ownSteps }) => isSettingUp(ownSteps.bitbucket));
}

/**
 * Remembers that a tab came back from the company's sign-in or another service's: only that, and no part of an address.
 */
export async function noteCompanyReturn({ tabId, from, to }: Redirect): Promise<void> {
  if (!isReturn(from, to)) return;
  const back = isCompanyReturn(from, to) ? comeBack : passBy;
  const seconds = Math.floor(now() / 1000);
  await inTurn(() => changeTab(tabId, (state) => ({ ...state, journey: back(state.journey, seconds) })));
  // A browser that had to wake us may report it after the page that it led to.
  await lookAgain(tabId);
}
