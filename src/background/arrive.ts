import { type Policy, readPolicy } from '../core/policy.ts';
import type { Seen } from '../core/seen.ts';
import { type Visit, visit } from '../core/visit.ts';
import { now } from '../ports/clock.ts';
import { readManaged } from '../ports/managed.ts';
import { dress } from './dress.ts';
import { notice } from './recovery/log.ts';
import { changeTab } from './tabs.ts';

/** A page judged in its tab: the visit, and the policy that counted for it. */
export type Arrival = Visit & { readonly policy: Policy; readonly quiet: boolean };

/**
 * Judges what a tab shows, remembers the stop and dresses the icon. The address is the one that the browser gives,
 * never one from a message.
 */
export async function arrive(tabId: number, address: string, seen: Seen): Promise<Arrival> {
  const policy = readPolicy(await readManaged());
  const seconds = Math.floor(now() / 1000);
  let made: Visit | undefined;
  let isNew = false;
  const { quiet } = await changeTab(tabId, (state) => {
    made = visit(state.journey, address, seen, policy, seconds);
    const shown = made.verdict.page;
    isNew = state.shown !== shown;
    return { journey: made.journey, shown, quiet: state.quiet && state.shown === shown };
  });
  if (made === undefined) throw new Error('The tab was not judged');
  if (isNew) await notice(made.verdict);
  await dress(tabId, address, made.verdict);
  return { ...made, policy, quiet };
}
