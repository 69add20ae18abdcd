import { patience } from '../ports/clock.ts';
import { type Look, lookNow } from '../ports/page-look.ts';
import { tabById } from '../ports/tabs.ts';

/** What was seen at an address; nothing where the page did not answer in time. */
export type LookedAt = { readonly address: string; readonly seen: unknown; readonly silent?: true };

/**
 * A fresh look at a tab. It belongs to the address only if that is the same before and after it.
 * @param look how to look, and how long to wait for it
 */
export async function lookAt(
  tabId: number,
  look: (tabId: number) => Promise<Look> = (id) => lookNow(id, patience),
): Promise<LookedAt> {
  const address = (await tabById(tabId))?.url ?? '';
  const found = await look(tabId);
  const after = (await tabById(tabId))?.url ?? '';
  if (found === 'silent') return { address: after, seen: null, silent: true };
  return after === address ? { address, seen: found.seen } : { address: after, seen: null };
}
