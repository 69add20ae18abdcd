import { contentBrowser } from './content-browser.ts';
import { readQuestion } from './envelope.ts';

/** What the background orders: remember the place for a code under a ticket; later, put one code there. */
export type FillOrders = {
  prepare(ticket: string): boolean;
  fill(order: { readonly ticket: string; readonly code: string; readonly address: string }): Promise<string>;
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
    if (order?.name === 'fill/prepare') reply(orders.prepare(String(data?.ticket)));
    if (order?.name !== 'fill/now') return undefined;
    const { ticket, code, address } = data ?? {};
    orders
      .fill({ ticket: String(ticket), code: String(code), address: String(address) })
      .then(reply, () => reply(null));
    return true;
  });
}
