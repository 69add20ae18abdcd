import type { Protocol } from '../core/protocol.ts';
import { contentBrowser } from './content-browser.ts';
import { type NamesFrom, openReply, readQuestion } from './envelope.ts';

/** Asks the background, from a web page. Only what `content` may ask compiles here. */
export async function ask<Name extends NamesFrom<'content'>>(
  name: Name,
  data: Protocol[Name]['ask'],
): Promise<Protocol[Name]['reply']> {
  return openReply(name, await contentBrowser().runtime.sendMessage({ name, data })) as Protocol[Name]['reply'];
}

/** What the background may order: `look/now` is answered with what is seen, `look/again` with nothing. */
export type Orders = { readonly 'look/now': () => unknown; readonly 'look/again': () => void };

/** Obeys the background. Only our own extension can send to this listener; web pages have no way to it. */
export function whenOrdered(orders: Orders): void {
  contentBrowser().runtime.onMessage.addListener((order: unknown, _sender, reply) => {
    const name = readQuestion(order)?.name;
    if (name === 'look/now') reply(orders['look/now']());
    else if (name === 'look/again') orders['look/again']();
  });
}

/**
 * Whether the extension that put this script here is still there. After an update or a removal the old script lives
 * on in open pages with nobody to ask, and should fall silent.
 */
export function isOrphaned(): boolean {
  return contentBrowser().runtime.id === undefined;
}
