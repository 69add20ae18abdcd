import * as v from 'valibot';
import { readAs } from '../read-as.ts';
import { type Refusal, readRefusal } from './refusal.ts';

/** What happened to a code that was to be filled in. Only `filled` left anything in the page. */
export type FillResult = 'filled' | Refusal;

/** What the script in the page answers; anything else is treated as a page that changed. */
export function readFillResult(given: unknown): FillResult {
  return given === 'filled' ? given : readRefusal(given);
}

/** What the page has for a code: how many digits its field takes, or why it gets none. */
export type Prepared = { readonly takes: readonly number[] } | { readonly refused: Refusal };

const whole = v.pipe(v.number(), v.integer());
const withRefusal = v.object({ refused: v.unknown() });
const withPlace = v.object({ takes: v.fallback(v.array(v.unknown()), []) });

/** Reads what the script in the page says about its field. */
export function readPrepared(given: unknown): Prepared {
  const refusal = readAs(withRefusal, given);
  if (refusal !== null) return { refused: readRefusal(refusal.refused) };
  const place = readAs(withPlace, given);
  if (place === null) return { refused: 'changed' };
  return { takes: place.takes.filter((digits) => v.is(whole, digits)) };
}

/**
 * What the popup is told before the click: the ticket for one code, where it would go, and how many digits fit there.
 * Without a ticket nothing may be filled in; the page's own reason is given if there is one.
 */
export type FillOffer =
  | { readonly ticket: string; readonly host: string; readonly takes: readonly number[] }
  | { readonly ticket: null; readonly refused?: Refusal };
