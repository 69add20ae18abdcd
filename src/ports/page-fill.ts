import { browser } from './browser.ts';

/** Lets a tab's page remember where a code would go, under a ticket; false where there is no such place. */
export async function prepareFill(tabId: number, ticket: string): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['src/content/fill.iife.js'] });
    return (await send(tabId, 'fill/prepare', { ticket })) === true;
  } catch {
    return false;
  }
}

/** Puts a code into the place remembered under the ticket, if the page is still at this address; says what came of it. */
export async function orderFill(
  tabId: number,
  order: { ticket: string; code: string; address: string },
): Promise<unknown> {
  try {
    return await send(tabId, 'fill/now', order);
  } catch {
    return null;
  }
}

// To the top frame and to no other: a frame inside a page is never filled.
function send(tabId: number, name: string, data: object): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, { name, data }, { frameId: 0 });
}
