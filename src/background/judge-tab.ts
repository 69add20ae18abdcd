import type { Came } from '../core/journey/journey.ts';
import { reported } from '../core/journey/tab-state.ts';
import { type Visit, visit } from '../core/journey/visit.ts';
import type { Situation } from '../core/kinds/situation.ts';
import { type Policy, readPolicy } from '../core/policy/policy.ts';
import { pageKey } from '../core/recognise/place.ts';
import { readSigns, type Signs } from '../core/recognise/signs.ts';
import { askedOn, type Followed, followOwnSteps } from '../core/recovery/own-step.ts';
import { patience } from '../ports/clock.ts';
import { pageMark } from '../ports/crypto.ts';
import { readManaged } from '../ports/managed.ts';
import { type Look, lookNow } from '../ports/page-look.ts';
import { tabById } from '../ports/tabs.ts';
import { showOnIcon } from './icon.ts';
import { notice } from './recovery/log.ts';
import { changeTab, inTurn, seconds } from './tabs.ts';

/** A page judged in its tab: the visit, and the policy that applied. */
export type JudgedPage = Visit & Pick<Situation, 'policy' | 'setUpWaits'> & { readonly quiet: boolean };

/**
 * Judges what a tab shows, remembers the stop and updates the icon. The address is the browser's, never one from a
 * message.
 * @param came how the user got there, if the page itself reports
 */
export async function judgePage(tabId: number, address: string, signs: Signs, came?: Came): Promise<JudgedPage> {
  const { made, noticed, ...others } = await inTurn(() => remember(tabId, address, signs, came));
  await notice(noticed);
  await showOnIcon(tabId, address, made.verdict);
  return { ...made, ...others };
}

async function remember(tabId: number, address: string, signs: Signs, came: Came | undefined) {
  const policy = readPolicy(await readManaged());
  const mark = await markOf(address, policy);
  let made: Visit | undefined;
  let followed: Followed | undefined;
  let isNew = false;
  const { quiet, isOpen } = await changeTab(tabId, (given) => {
    const state = came === undefined ? given : reported(given, came, seconds());
    made = visit(state.journey, address, signs, policy, seconds(), mark, came);
    const shown = made.verdict.page;
    isNew = state.shown !== shown;
    followed = followOwnSteps(state.ownSteps, made, address, made.journey.stops);
    const { ownSteps } = followed;
    return { ...state, journey: made.journey, shown, quiet: state.quiet && state.shown === shown, ownSteps };
  });
  if (made === undefined || followed === undefined) throw new Error('The tab was not judged');
  // A tab that closed may have been answered about already.
  const noticed = isOpen ? [...followed.noticed, ...(isNew ? askedOn(made.verdict) : [])] : [];
  const setUpWaits = followed.ownSteps.bitbucket === 'mailed';
  return { made, noticed, policy, quiet, ...(setUpWaits && { setUpWaits }) };
}

/** Which page an address is, by a mark from which no address can be read. */
export async function markOf(address: string, { companySignInHosts }: Policy): Promise<string> {
  return pageMark(pageKey(address, companySignInHosts));
}

/** A tab judged by what it shows right now: the verdict, and the address at which it was seen. */
export type JudgedTab = JudgedPage & { readonly address: string };

/**
 * Looks at a tab and judges it. A page that doesn't answer is judged by its address alone, which is never enough to
 * fill anything in.
 */
export async function judgeTab(tabId: number): Promise<JudgedTab> {
  return judgeLook(tabId, await lookAtTab(tabId));
}

/** Judges what a tab was seen to show. */
export async function judgeLook(tabId: number, { address, seen }: TabLook): Promise<JudgedTab> {
  return { ...(await judgePage(tabId, address, readSigns(seen))), address };
}

/** What was seen at an address; nothing if the page didn't answer in time. */
export type TabLook = { readonly address: string; readonly seen: unknown; readonly silent?: true };

/**
 * A fresh look at a tab. It counts for the address only if that is the same before and after the look.
 * @param look how to look, and how long to wait for it
 */
export async function lookAtTab(
  tabId: number,
  look: (tabId: number) => Promise<Look> = (id) => lookNow(id, patience),
): Promise<TabLook> {
  const address = (await tabById(tabId))?.url ?? '';
  const found = await look(tabId);
  const after = (await tabById(tabId))?.url ?? '';
  if (found === 'silent') return { address: after, seen: null, silent: true };
  return after === address ? { address, seen: found.seen } : { address: after, seen: null };
}
