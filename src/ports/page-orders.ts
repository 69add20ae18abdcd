import * as v from 'valibot';
import type { Carried, OrderName } from '../core/protocol/orders.ts';
import { scripts } from '../core/protocol/scripts.ts';
import { readAs } from '../core/read-as.ts';
import { browser } from './browser.ts';

/**
 * Gives an order to our script in the top frame of a tab, and to no other: a frame inside a page is never looked at or
 * filled. The reply has passed through a page; null if no script of ours is there to hear the order.
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

const anyList = v.array(v.unknown());
const line = v.pipe(v.string(), v.maxLength(500));

/**
 * The lines of text on a tab's page that may have recovery codes among them. Called only after the user asked for it.
 * Null if the page can't be read.
 */
export async function readLines(tabId: number): Promise<readonly string[] | null> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [scripts.codes] });
    const told = await order(tabId, 'codes/read');
    return readAs(anyList, told)?.filter((it) => v.is(line, it)) ?? null;
  } catch {
    return null;
  }
}
