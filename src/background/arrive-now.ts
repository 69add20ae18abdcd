import { readSigns } from '../core/recognise/signs.ts';
import { type Arrival, arrive } from './arrive.ts';
import { lookAt } from './look-at.ts';

/** A tab looked at, and judged by what it shows at this moment, with the address that this was seen at. */
export async function arriveNow(tabId: number): Promise<Arrival & { readonly address: string }> {
  const { address, seen } = await lookAt(tabId);
  return { ...(await arrive(tabId, address, readSigns(seen))), address };
}
