import { lookNow } from '../ports/tab-look.ts';
import { tabById } from '../ports/tabs.ts';

/** A fresh look at a tab. It belongs to the address only if that is the same before and after it. */
export async function lookAt(tabId: number): Promise<{ readonly address: string; readonly seen: unknown }> {
  const address = (await tabById(tabId))?.url ?? '';
  const seen = await lookNow(tabId);
  const after = (await tabById(tabId))?.url ?? '';
  return after === address ? { address, seen } : { address: after, seen: null };
}
