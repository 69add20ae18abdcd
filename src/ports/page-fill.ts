import type { FillOrder, PrepareOrder } from '../core/protocol/orders.ts';
import { scripts } from '../core/protocol/scripts.ts';
import { browser } from './browser.ts';
import { order } from './page-orders.ts';
import { randomId } from './seal.ts';

/** Lets a tab's page remember where a code of a layer would go, under a ticket; gives what it says of the place. */
export async function prepareFill(tabId: number, asked: Omit<PrepareOrder, 'proof'>): Promise<unknown> {
  try {
    const target = { tabId, frameIds: [0] };
    await browser.scripting.executeScript({ target, files: [scripts.fill] });
    return await whileAllIsMet(tabId, (proof) => order(tabId, 'place/remember', { ...asked, proof }));
  } catch {
    return null;
  }
}

/** Puts a code into the place remembered under the ticket, if the page is still at this address; says what came of it. */
export async function orderFill(tabId: number, asked: Omit<FillOrder, 'proof'>): Promise<unknown> {
  try {
    return await whileAllIsMet(tabId, (proof) => order(tabId, 'place/fill', { ...asked, proof }));
  } catch {
    return null;
  }
}

/**
 * Acts while everything on a page meets the pointer, so that the page's script can ask what lies over a field. A style
 * of the user's goes before any of the page's; a transition would go before even that, so there are none meanwhile. The
 * page's script finds the proof in its styles and knows that this one is in force.
 */
async function whileAllIsMet<Result>(tabId: number, act: (proof: string) => Promise<Result>): Promise<Result> {
  const proof = randomId();
  const style = {
    target: { tabId, frameIds: [0] },
    origin: 'USER' as const,
    css: `*, *::before, *::after, *::backdrop {
  pointer-events: auto !important; interactivity: auto !important; transition-property: none !important;
}
:root { --which-code: "${proof}" !important; }`,
  };
  await browser.scripting.insertCSS(style);
  try {
    return await act(proof);
  } finally {
    // A page that is gone took it along.
    await browser.scripting.removeCSS(style).catch(() => undefined);
  }
}
