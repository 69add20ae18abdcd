import * as v from 'valibot';
import { scripts } from '../core/protocol/scripts.ts';
import { readAs } from '../core/read-as.ts';
import { browser } from './browser.ts';
import { order } from './page-orders.ts';

const longest = 500;
const anyList = v.array(v.unknown());
const line = v.pipe(v.string(), v.maxLength(longest));

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
