import { type EntryLayer, entryLayers } from '../core/entry.ts';
import type { Prepared } from '../core/filling/result.ts';
import { contentBrowser } from './content-browser.ts';
import { readQuestion } from './envelope.ts';

/** Whose code is meant, under which ticket. `proof` is a property that only the style has which is in force meanwhile. */
export type PrepareOrder = { readonly ticket: string; readonly layer: EntryLayer; readonly proof: string };
export type FillOrder = PrepareOrder & { readonly code: string; readonly address: string };

/** What the background orders: remember the place for a code under a ticket; later, put one code there. */
export type FillOrders = {
  /** Whether the page is small enough to be looked through. Asked before any style of ours is put into it. */
  isBounded(): boolean;
  prepare(order: PrepareOrder): Prepared;
  fill(order: FillOrder): Promise<string>;
};

type Heard = { whichCodeFills?: true };

/** Obeys the background. The script may be put into a page again: the first one goes on, and obeys each order once. */
export function whenFillOrdered(orders: FillOrders): void {
  const heard = globalThis as Heard;
  if (heard.whichCodeFills) return;
  heard.whichCodeFills = true;
  contentBrowser().runtime.onMessage.addListener((message: unknown, _sender, reply) => {
    const order = readQuestion(message);
    const data = order?.data as Readonly<Record<string, unknown>> | undefined;
    const base = {
      ticket: String(data?.ticket),
      layer: entryLayers.find((layer) => layer === data?.layer) ?? 'none',
      proof: String(data?.proof),
    };
    if (order?.name === 'fill/bounded') reply(orders.isBounded());
    if (order?.name === 'fill/prepare') reply(orders.prepare(base));
    if (order?.name !== 'fill/now') return undefined;
    orders.fill({ ...base, code: String(data?.code), address: String(data?.address) }).then(reply, () => reply(null));
    return true;
  });
}
