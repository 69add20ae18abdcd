import type { NamesFrom, Protocol } from '../core/protocol/protocol.ts';
import { contentBrowser } from './content-browser.ts';
import { openReply } from './envelope.ts';

/** Asks the background, from a web page. Only what `content` may ask compiles here. */
export async function ask<Name extends NamesFrom<'content'>>(
  name: Name,
  data: Protocol[Name]['ask'],
): Promise<Protocol[Name]['reply']> {
  return openReply(name, await contentBrowser().runtime.sendMessage({ name, data })) as Protocol[Name]['reply'];
}

/**
 * Whether the extension that put this script here is still there. After an update or a removal the old script lives
 * on in open pages with nobody to ask, and should fall silent.
 */
export function isOrphaned(): boolean {
  return contentBrowser().runtime.id === undefined;
}
