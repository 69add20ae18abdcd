import type { FillOrder, PrepareOrder } from '../core/protocol/orders.ts';
import { scripts } from '../core/protocol/scripts.ts';
import { browser } from './browser.ts';
import { now, patience, within } from './clock.ts';
import { order } from './page-orders.ts';

/**
 * Has a tab's page remember where a layer's code would go, under a ticket, and returns what the page says about the
 * place. Doesn't wait any longer for a page that is busy or shows an `alert()`.
 */
export async function prepareFill(tabId: number, asked: Omit<PrepareOrder, 'proof'>): Promise<unknown> {
  const prepared = await within(prepare(tabId, asked), 4 * patience);
  return prepared === 'silent' ? null : prepared.answer;
}

async function prepare(tabId: number, asked: Omit<PrepareOrder, 'proof'>): Promise<unknown> {
  try {
    const target = { tabId, frameIds: [0] };
    await browser.scripting.executeScript({ target, files: [scripts.fill] });
    return await whileAllIsMet(tabId, (proof) => order(tabId, 'place/remember', { ...asked, proof }));
  } catch {
    return null;
  }
}

/**
 * Puts a code into the place remembered under the ticket, if the page is still at this address, and returns what
 * happened.
 */
export async function orderFill(tabId: number, asked: Omit<FillOrder, 'proof' | 'until'>): Promise<unknown> {
  const filled = await within(fill(tabId, asked), 20 * patience);
  return filled === 'silent' ? null : filled.answer;
}

async function fill(tabId: number, asked: Omit<FillOrder, 'proof' | 'until'>): Promise<unknown> {
  // A page that was busy all that time may be another one when it wakes.
  const until = now() + 10 * patience;
  try {
    return await whileAllIsMet(tabId, (proof) => order(tabId, 'place/fill', { ...asked, proof, until }));
  } catch {
    return null;
  }
}

/**
 * Acts while everything on a page meets the pointer, so that the page's script can ask what lies over a field. A user
 * style takes precedence over the page's own; a transition would take precedence over even that, so there are none
 * meanwhile. The page's script finds the proof in its styles, which tells it that this style is in force. Its name is
 * new each time, because the page's styles could give way to a name that they knew. A page of too many elements gets no
 * such style, since the browser would take long to compute it for each.
 */
async function whileAllIsMet(tabId: number, act: (proof: string) => Promise<unknown>): Promise<unknown> {
  if ((await order(tabId, 'place/bounded')) !== true) return { refused: 'no-field' };
  const proof = `--${crypto.randomUUID()}`;
  const style = {
    target: { tabId, frameIds: [0] },
    origin: 'USER' as const,
    css: `*, *::before, *::after, *::backdrop {
  pointer-events: auto !important; interactivity: auto !important; transition-property: none !important;
}
:root { ${proof}: 1 !important; }`,
  };
  await browser.scripting.insertCSS(style);
  try {
    return await act(proof);
  } finally {
    // If the page is gone, so is the style.
    await browser.scripting.removeCSS(style).catch(() => undefined);
  }
}
