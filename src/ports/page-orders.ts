import type { Carried, OrderName } from '../core/protocol/orders.ts';
import { browser } from './browser.ts';

/**
 * Gives an order to our script in the top frame of a tab, and to no other: a frame inside a page is never looked at or
 * filled. What is said back has passed through a page; null where no script of ours is there to hear it.
 */
export async function order<Name extends OrderName>(
  tabId: number,
  name: Name,
  ...[data]: Carried<Name>
): Promise<unknown> {
  try {
    return (await browser.tabs.sendMessage(tabId, { name, data }, { frameId: 0 })) ?? null;
  } catch {
    return null;
  }
}
