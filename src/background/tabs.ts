import { isCompanyReturn, isReturn } from '../core/journey/company-return.ts';
import { comeBack, leave, passBy, send } from '../core/journey/journey.ts';
import {
  freshTab,
  inPlaceOf,
  nextEnd,
  openedFrom,
  readTabStates,
  type TabState,
  type TabStates,
  unseenTab,
  withoutOld,
} from '../core/journey/tab-state.ts';
import { plays } from '../core/kinds/catalogue.ts';
import type { Role } from '../core/kinds/kind.ts';
import { queue } from '../core/queue.ts';
import { isSettingUp } from '../core/recovery/own-step.ts';
import { now, setAlarm } from '../ports/clock.ts';
import { lookAgain } from '../ports/page-look.ts';
import { sessionDocument } from '../ports/session.ts';
import { tabById } from '../ports/tabs.ts';
import type { Redirect } from '../ports/web-requests.ts';

/** What is remembered about every open tab. In memory only, and out of reach of web pages. */
const document = sessionDocument('tabs', readTabStates);

/**
 * What happens in tabs, in order: an event that overtook an earlier one would end a journey at the page before the
 * last.
 */
export const inTurn = queue();

/** The alarm at which the next journey is forgotten. */
export const journeyAlarm = 'forget journeys';

/** Unix time in seconds. */
export const seconds = () => Math.floor(now() / 1000);

/** Changes what is remembered, which by then holds no journey whose time is up. */
async function change(by: (states: TabStates) => TabStates): Promise<void> {
  const end = nextEnd(await document.change((states) => by(withoutOld(states, seconds()))));
  if (end !== null) setAlarm(journeyAlarm, end * 1000);
}

/**
 * Changes what is remembered about one tab, and returns the result. A page may still report when its tab has closed:
 * then nothing is remembered.
 */
export async function changeTab(
  tabId: number,
  by: (state: TabState) => TabState,
): Promise<TabState & { readonly isOpen: boolean }> {
  const isOpen = await isThere(tabId);
  let changed = unseenTab(seconds());
  await change((states) => {
    changed = by(states[tabId] ?? unseenTab(seconds()));
    return isOpen ? { ...states, [tabId]: changed } : states;
  });
  return { ...changed, isOpen };
}

async function isThere(tabId: number): Promise<boolean> {
  return (await tabById(tabId)) !== null;
}

/** Changes what is remembered about every tab. */
export async function changeTabs(by: (state: TabState) => TabState): Promise<void> {
  await change((states) => Object.fromEntries(Object.entries(states).map(([id, state]) => [id, by(state)])));
}

/** Forgets the journeys whose time is up. */
export async function forgetOldJourneys(): Promise<void> {
  await change((states) => states);
}

/** Forgets a tab that closed. */
export async function forgetTab(tabId: number): Promise<void> {
  await change((states) => Object.fromEntries(Object.entries(states).filter(([id]) => id !== String(tabId))));
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
 * Remembers that a tab opened: from then on, all of its past is known, or as much as is known of the tab that opened it.
 * @param opener the tab that opened it, if one did
 */
export async function noteOpened(tabId: number, opener: Promise<number | undefined>): Promise<void> {
  await inTurn(async () => {
    const openerId = await opener;
    if (!(await isThere(tabId))) return;
    await change((states) => {
      if (states[tabId] !== undefined) return states;
      return { ...states, [tabId]: openerId === undefined ? freshTab : openedFrom(states[openerId], seconds()) };
    });
  });
}

/** Remembers what a tab showed for the one that the browser put in its place. */
export async function followTab(added: number, removed: number): Promise<void> {
  await inTurn(() =>
    change(({ [removed]: old, ...states }) =>
      old === undefined ? states : { ...states, [added]: inPlaceOf(old, states[added]) },
    ),
  );
  await lookAgain(added);
}

/** Remembers that a form was sent on the page that a tab shows: what it leads to may show that a code was given. */
export async function noteSent(tabId: number, mark: string): Promise<void> {
  await inTurn(() => changeTab(tabId, (state) => ({ ...state, journey: send(state.journey, seconds(), mark) })));
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
  await inTurn(() => changeTab(tabId, (state) => ({ ...state, journey: back(state.journey, seconds()) })));
  // A browser that had to wake us may report it after the page that it led to.
  await lookAgain(tabId);
}
