import { askerOf, type Envelope, type Reply, readEnvelope, type Sender } from '../core/protocol/envelope.ts';
import { type MessageName, messages } from '../core/protocol/protocol.ts';
import { readAs } from '../core/read-as.ts';
import { browser } from './browser.ts';
import type { From, Handlers } from './messages.ts';

// Separate from asking, so that the popup doesn't load what every message takes.

/** Answers every message of the protocol. Called once, while the background starts. */
export function answer(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender & TabSender, reply: (it: Reply) => void) => {
    const question = readEnvelope(message) ?? { name: 'What is no question', data: null };
    handle(handlers, question, sender).then(
      (result) => reply({ answer: result }),
      (error: unknown) => reply({ refusal: error instanceof Error ? error.message : String(error) }),
    );
    return true;
  });
}

type TabSender = { readonly tab?: { readonly id?: number | undefined; readonly url?: string | undefined } | undefined };

async function handle(handlers: Handlers, { name, data }: Envelope, sender: Sender & TabSender): Promise<unknown> {
  const self = { id: browser.runtime.id, root: browser.runtime.getURL('') };
  if (!isMessageName(name) || messages[name].from !== askerOf(sender, self)) throw new Error(`${name} is refused`);
  const { tab } = sender;
  const url = sameHost(sender.url, tab?.url) ? tab?.url : undefined;
  const from = { tab: tab?.id === undefined ? undefined : { id: tab.id, url } };
  const read = readAs(messages[name].takes, data);
  if (read === null) throw new Error(`${name} is asked with something else`);
  // The name chose both the reader and the handler, so what was read fits it.
  const handler = handlers[name] as (data: unknown, from: From) => Promise<unknown>;
  return handler(read, from);
}

function sameHost(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined || !URL.canParse(one) || !URL.canParse(other)) return false;
  return new URL(one).host === new URL(other).host;
}

function isMessageName(name: string): name is MessageName {
  return Object.hasOwn(messages, name);
}
