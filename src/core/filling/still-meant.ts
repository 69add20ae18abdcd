import type { FillOrder } from '../protocol/orders.ts';

/**
 * Whether an order to fill in is still about this page: the address that the background judged, the one of the click and
 * the one of this moment are the same, and it is not too late. A page that was busy may be another one when it wakes.
 * @param remembered the address at which the place for the code was remembered
 * @param now in milliseconds since 1970
 */
export function isStillMeant(
  { address, until }: Pick<FillOrder, 'address' | 'until'>,
  remembered: string,
  here: string,
  now: number,
): boolean {
  return now <= until && address === here && remembered === here;
}
