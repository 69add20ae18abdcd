import type { Asker } from './message.ts';

/** What the browser says about who sent a message; nothing in it comes from the message itself. */
export type Sender = {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: object | undefined;
  readonly frameId?: number | undefined;
};

/** The extension's own id, and what the addresses of all its documents begin with. */
export type Self = { readonly id: string; readonly root: string };

/**
 * Who is asking: our script in the top frame of a web page, one of our own documents, or anything else, which gets no answer.
 * A sender's address may be out of date after `pushState`, but its origin never is, and only that is read here.
 */
export function askerOf(sender: Sender, self: Self): Asker | null {
  if (sender.id !== self.id || sender.url === undefined) return null;
  if (sender.url.startsWith(self.root)) return 'pages';
  return sender.tab !== undefined && sender.frameId === 0 ? 'content' : null;
}

/** A request as it is sent. */
export type Envelope = { readonly name: string; readonly data: unknown };

/**
 * A reply as it is sent. We wrap it ourselves, since the browsers and the polyfill disagree on how a refusal is
 * returned if the request was made without the polyfill.
 */
export type Reply = { readonly answer: unknown } | { readonly refusal: string };

/** Reads an incoming message; null if it isn't a request of ours. */
export function readEnvelope(given: unknown): Envelope | null {
  if (typeof given !== 'object' || given === null || !('name' in given) || typeof given.name !== 'string') return null;
  return { name: given.name, data: 'data' in given ? given.data : undefined };
}

/** Unwraps the answer in a reply. Silence and `undefined` are never answers. */
export function openReply(name: string, given: unknown): unknown {
  if (typeof given === 'object' && given !== null) {
    if ('refusal' in given) throw new Error(String(given.refusal));
    if ('answer' in given && given.answer !== undefined) return given.answer;
  }
  throw new Error(`Nobody answered ${name}`);
}
