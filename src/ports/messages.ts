import { askerOf, openReply, type Question, type Reply, readQuestion, type Sender } from '../core/protocol/envelope.ts';
import { type MessageName, messages, type NamesFrom, type Protocol } from '../core/protocol/protocol.ts';
import { browser } from './browser.ts';

/** Asks the background, from one of the extension's own documents. */
export async function ask<Name extends NamesFrom<'pages'>>(
  name: Name,
  data: Protocol[Name]['ask'],
): Promise<Protocol[Name]['reply']> {
  return openReply(name, await browser.runtime.sendMessage({ name, data })) as Protocol[Name]['reply'];
}

/**
 * Where a question came from, as the browser says it. The address is that of the tab, and left out where the tab has
 * moved on to another host: what was seen there does not belong to it.
 */
export type From = { readonly tab: { readonly id: number; readonly url: string | undefined } | undefined };

/** One handler a message: a message without one does not compile. */
export type Handlers = {
  readonly [Name in MessageName]: (data: Protocol[Name]['ask'], from: From) => Promise<Protocol[Name]['reply']>;
};

/** Answers every message of the protocol; to be called once, while the background starts. */
export function answer(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender & TabSender, reply: (it: Reply) => void) => {
    const question = readQuestion(message) ?? { name: 'What is no question', data: null };
    handle(handlers, question, sender).then(
      (result) => reply({ answer: result }),
      (error: unknown) => reply({ refusal: error instanceof Error ? error.message : String(error) }),
    );
    return true;
  });
}

type TabSender = { readonly tab?: { readonly id?: number | undefined; readonly url?: string | undefined } | undefined };

async function handle(handlers: Handlers, { name, data }: Question, sender: Sender & TabSender): Promise<unknown> {
  const self = { id: browser.runtime.id, root: browser.runtime.getURL('') };
  if (!isMessageName(name) || messages[name].from !== askerOf(sender, self)) throw new Error(`${name} is refused`);
  const { tab } = sender;
  const url = sameHost(sender.url, tab?.url) ? tab?.url : undefined;
  const from = { tab: tab?.id === undefined ? undefined : { id: tab.id, url } };
  // The name chose the handler, so the data is the one of that name; what it holds is checked by the handler.
  const handler = handlers[name] as (data: unknown, from: From) => Promise<unknown>;
  return handler(data, from);
}

function sameHost(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined || !URL.canParse(one) || !URL.canParse(other)) return false;
  return new URL(one).host === new URL(other).host;
}

function isMessageName(name: string): name is MessageName {
  return Object.hasOwn(messages, name);
}
