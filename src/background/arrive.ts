import { type Visit, visit } from '../core/journey/visit.ts';
import { type Policy, readPolicy } from '../core/policy/policy.ts';
import { pageKey } from '../core/recognise/place.ts';
import type { Signs } from '../core/recognise/signs.ts';
import { askedOn, type Followed, followOwnSteps } from '../core/recovery/own-step.ts';
import { now } from '../ports/clock.ts';
import { pageMark } from '../ports/crypto.ts';
import { readManaged } from '../ports/managed.ts';
import { dress } from './dress.ts';
import { notice } from './recovery/log.ts';
import { changeTab, inTurn } from './tabs.ts';

/** A page judged in its tab: the visit, and the policy that counted for it. */
export type Arrival = Visit & { readonly policy: Policy; readonly quiet: boolean };

/**
 * Judges what a tab shows, remembers the stop and dresses the icon. The address is the one that the browser gives,
 * never one from a message.
 */
export async function arrive(tabId: number, address: string, signs: Signs): Promise<Arrival> {
  const { made, noticed, policy, quiet } = await inTurn(() => remember(tabId, address, signs));
  await notice(noticed);
  await dress(tabId, address, made.verdict);
  return { ...made, policy, quiet };
}

async function remember(tabId: number, address: string, signs: Signs) {
  const policy = readPolicy(await readManaged());
  const mark = await pageMark(pageKey(address, policy.companySignInHosts));
  const seconds = Math.floor(now() / 1000);
  let made: Visit | undefined;
  let followed: Followed | undefined;
  let isNew = false;
  const { quiet } = await changeTab(tabId, (state) => {
    made = visit(state.journey, address, signs, policy, seconds, mark);
    const shown = made.verdict.page;
    isNew = state.shown !== shown;
    followed = followOwnSteps(state.ownSteps, made, address, made.journey.stops);
    const { ownSteps } = followed;
    return { journey: made.journey, shown, quiet: state.quiet && state.shown === shown, ownSteps };
  });
  if (made === undefined || followed === undefined) throw new Error('The tab was not judged');
  const noticed = [...followed.noticed, ...(isNew ? askedOn(made.verdict) : [])];
  return { made, noticed, policy, quiet };
}
