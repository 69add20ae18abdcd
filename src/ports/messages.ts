import { openReply } from '../core/protocol/envelope.ts';
import type { MessageName, NamesFrom, Protocol } from '../core/protocol/protocol.ts';
import { browser } from './browser.ts';

/** Asks the background, from one of the extension's own documents. */
export async function ask<Name extends NamesFrom<'pages'>>(
  name: Name,
  data: Protocol[Name]['ask'],
): Promise<Protocol[Name]['reply']> {
  return openReply(name, await browser.runtime.sendMessage({ name, data })) as Protocol[Name]['reply'];
}

/**
 * Where a question came from, according to the browser. The address is that of the tab, and left out if the tab has
 * moved on to another host: what was seen there doesn't belong to it.
 */
export type From = { readonly tab: { readonly id: number; readonly url: string | undefined } | undefined };

/** One handler for each message: a message without one doesn't compile. */
export type Handlers = {
  readonly [Name in MessageName]: (data: Protocol[Name]['ask'], from: From) => Promise<Protocol[Name]['reply']>;
};
