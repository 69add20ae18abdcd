import { readSigns } from '../core/recognise/signs.ts';
import { type Arrival, arrive } from './arrive.ts';
import { type LookedAt, lookAt } from './look-at.ts';

/** A tab judged by what it shows at this moment: what that is, and the address that it was seen at. */
export type ArrivalNow = Arrival & { readonly address: string };

/**
 * Looks at a tab, and judges it. A page that does not answer is judged by its address alone, which is never enough to
 * fill anything in.
 */
export async function arriveNow(tabId: number): Promise<ArrivalNow> {
  return arriveWith(tabId, await lookAt(tabId));
}

/** Judges what a tab was seen to show. */
export async function arriveWith(tabId: number, { address, seen }: LookedAt): Promise<ArrivalNow> {
  return { ...(await arrive(tabId, address, readSigns(seen))), address };
}
