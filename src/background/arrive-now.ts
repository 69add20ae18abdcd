import { readSigns } from '../core/recognise/signs.ts';
import { type Arrival, arrive } from './arrive.ts';
import { type LookedAt, lookAt } from './look-at.ts';

type At = { readonly address: string };

/**
 * A tab looked at, and judged by what it shows at this moment, with the address that this was seen at. A page that does
 * not answer is judged by its address alone, which is never enough to fill anything in.
 */
export async function arriveNow(tabId: number): Promise<Arrival & At> {
  return arriveWith(tabId, await lookAt(tabId));
}

/** Judges what a tab was seen to show. */
export async function arriveWith(tabId: number, { address, seen }: LookedAt): Promise<Arrival & At> {
  return { ...(await arrive(tabId, address, readSigns(seen))), address };
}
