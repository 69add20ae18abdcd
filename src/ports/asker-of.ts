import type { Asker } from '../core/protocol/message.ts';

/** What the browser says about who sent a message; nothing in it comes from the message itself. */
export type Sender = {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: object | undefined;
  readonly frameId?: number | undefined;
};

/** The extension's own id, and the address that all its documents begin with. */
export type Self = { readonly id: string; readonly root: string };

/**
 * Who is asking: our script in the top frame of a web page, one of our own documents, or nobody whom we answer.
 * A sender's address may be out of date after `pushState`, but its origin never is, and only that is read here.
 */
export function askerOf(sender: Sender, self: Self): Asker | null {
  if (sender.id !== self.id || sender.url === undefined) return null;
  if (sender.url.startsWith(self.root)) return 'pages';
  return sender.tab !== undefined && sender.frameId === 0 ? 'content' : null;
}
