import type { EntryLayer } from '../entries/entry.ts';
import type { FillResult, Prepared } from '../filling/result.ts';
import type { Signs } from '../recognise/signs.ts';

/**
 * Which code is meant, under which ticket. `proof` is a property that only the style has that is in force meanwhile.
 */
export type PrepareOrder = { readonly ticket: string; readonly layer: EntryLayer; readonly proof: string };
/** Valid until a moment, in milliseconds since 1970; a page that was busy until later gets nothing. */
export type FillOrder = PrepareOrder & { readonly code: string; readonly address: string; readonly until: number };

/**
 * THE ORDERS from the background to our scripts in a page, each with what it carries and what is replied. Only our own
 * extension can give them. The reply has passed through a page, so it is read with care.
 */
export type Orders = {
  /** Look now, and reply with what is seen. */
  readonly 'look/now': () => Signs;
  /** The address changed, which a page can do without touching its document: look again soon. */
  readonly 'look/again': () => null;
  /** Whether the page is small enough to be searched. Asked before any style of ours is put into it. */
  readonly 'place/bounded': () => boolean;
  /** Remember where a code would go. */
  readonly 'place/remember': (order: PrepareOrder) => Prepared;
  /** Put a code there. */
  readonly 'place/fill': (order: FillOrder) => FillResult;
  /** Read the lines of text that may have recovery codes among them, after the user's click. */
  readonly 'codes/read': () => readonly string[];
};
export type OrderName = keyof Orders;

/** What an order carries; most carry nothing. */
export type Carried<Name extends OrderName> = Parameters<Orders[Name]>;
