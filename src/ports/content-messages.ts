import { openReply, readEnvelope } from '../core/protocol/envelope.ts';
import type { OrderName, Orders } from '../core/protocol/orders.ts';
import type { NamesFrom, Protocol } from '../core/protocol/protocol.ts';
import { contentBrowser } from './content-browser.ts';

/** Asks the background, from a web page. Only what `content` may ask compiles here. */
export async function ask<Name extends NamesFrom<'content'>>(
  name: Name,
  data: Protocol[Name]['ask'],
): Promise<Protocol[Name]['reply']> {
  return openReply(name, await contentBrowser().runtime.sendMessage({ name, data })) as Protocol[Name]['reply'];
}

/**
 * Whether the extension that put this script here is still there. After an update or a removal the old script lives on
 * in open pages with nothing to ask, and should fall silent.
 */
export function isOrphaned(): boolean {
  return contentBrowser().runtime.id === undefined;
}

/** What a script does for each order that it knows. */
export type Obeys<Name extends OrderName> = {
  readonly [Known in Name]: (
    ...carried: Parameters<Orders[Known]>
  ) => ReturnType<Orders[Known]> | Promise<ReturnType<Orders[Known]>>;
};

type Heard = { whichCodeHears?: Set<string> };

/**
 * Obeys the background. Only our own extension can send to this listener; web pages have no access to it. If a script
 * is put into a page again, the first one carries on, and obeys each order once.
 */
export function whenOrdered<Name extends OrderName>(obeys: Obeys<Name>): void {
  const heard = globalThis as Heard;
  heard.whichCodeHears ??= new Set();
  const known = Object.keys(obeys).filter((name) => !heard.whichCodeHears?.has(name));
  for (const name of known) heard.whichCodeHears.add(name);
  contentBrowser().runtime.onMessage.addListener((message: unknown, _sender, reply) => {
    const order = readEnvelope(message);
    if (order === null || !known.includes(order.name)) return undefined;
    // The name chose the function, so what the order carries fits it.
    const obey = obeys[order.name as Name] as (carried: unknown) => unknown;
    new Promise((done) => done(obey(order.data))).then(reply, () => reply(null));
    return true;
  });
}
