/**
 * Who may ask. `content`: our script in a web page, which a hostile page may try to speak for. `pages`: the
 * extension's own documents (popup and full tabs).
 */
export type Asker = 'content' | 'pages';

/** One message: who may ask, checked again when one arrives, and as a function type what is asked and answered. */
export type Message<From extends Asker, Asks extends (ask: never) => unknown> = {
  readonly from: From;
  /** For the compiler only; never there. */
  readonly asks?: Asks;
};

/** For a question or an answer that holds nothing. */
export type Nothing = Record<never, never>;

/** A message that only our own documents may send. */
export function fromPages<Asks extends (ask: never) => unknown>(): Message<'pages', Asks> {
  return { from: 'pages' };
}

/** A message that only our script in a web page may send. What it says can have no effect that a user couldn't undo. */
export function fromContent<Asks extends (ask: never) => unknown>(): Message<'content', Asks> {
  return { from: 'content' };
}
