import * as v from 'valibot';
import type { Carried, OrderName } from '../core/protocol/orders.ts';
import { scripts } from '../core/protocol/scripts.ts';
import { readAs } from '../core/read-as.ts';
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

const anyList = v.array(v.unknown());
const line = v.pipe(v.string(), v.maxLength(500));

/**
 * The lines of text on a tab's page among which recovery codes may stand. To be called after the user asked for it, and
 * at no other time. Null where the page can't be read.
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
