import * as v from 'valibot';

/**
 * Who may ask. `content`: our script in a web page, which a hostile page may try to speak for. `pages`: the
 * extension's own documents (popup and full tabs).
 */
export type Asker = 'content' | 'pages';

/**
 * One message: who may ask and with what, both checked when it arrives; and, as a function type, the request and its
 * answer.
 */
export type Message<From extends Asker, Asks extends (ask: never) => unknown> = {
  readonly from: From;
  /** What it may carry. Anything else is dropped on arrival. */
  readonly takes: v.GenericSchema<unknown, Parameters<Asks>[0]>;
  /** For the compiler only; it never exists. */
  readonly asks?: Asks;
};

/** For a request or an answer without contents. */
export type Nothing = Record<never, never>;
export const nothing = v.object({});
/** A number, if something that isn't a number has its own answer. */
export const anyNumber = v.fallback(v.number(), Number.NaN);

/** A message that only our own documents may send. */
export function fromPages<Asks extends (ask: never) => unknown>(
  takes: v.GenericSchema<unknown, Parameters<Asks>[0]>,
): Message<'pages', Asks> {
  return { from: 'pages', takes };
}

/**
 * A message that only our script in a web page may send. It must not be able to do anything that a user couldn't undo.
 */
export function fromContent<Asks extends (ask: never) => unknown>(
  takes: v.GenericSchema<unknown, Parameters<Asks>[0]>,
): Message<'content', Asks> {
  return { from: 'content', takes };
}
