import type { OrderName, Orders } from '../core/protocol/orders.ts';
import { contentBrowser } from './content-browser.ts';
import { readQuestion } from './envelope.ts';

/** What a script does for the orders that it knows. */
export type Obeys<Name extends OrderName> = {
  readonly [Known in Name]: (
    ...carried: Parameters<Orders[Known]>
  ) => ReturnType<Orders[Known]> | Promise<ReturnType<Orders[Known]>>;
};

type Heard = { whichCodeHears?: Set<string> };

/**
 * Obeys the background. Only our own extension can send to this listener; web pages have no way to it. A script may be
 * put into a page again: the first one goes on, and obeys each order once.
 */
export function whenOrdered<Name extends OrderName>(obeys: Obeys<Name>): void {
  const heard = globalThis as Heard;
  heard.whichCodeHears ??= new Set();
  const known = Object.keys(obeys).filter((name) => !heard.whichCodeHears?.has(name));
  for (const name of known) heard.whichCodeHears.add(name);
  contentBrowser().runtime.onMessage.addListener((message: unknown, _sender, reply) => {
    const order = readQuestion(message);
    if (order === null || !known.includes(order.name)) return undefined;
    // The name chose what to do, so what is carried belongs to it.
    const obey = obeys[order.name as Name] as (carried: unknown) => unknown;
    new Promise((done) => done(obey(order.data))).then(reply, () => reply(null));
    return true;
  });
}
