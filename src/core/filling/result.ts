import * as v from 'valibot';
import { plays } from '../kinds/catalogue.ts';
import { readAs } from '../read-as.ts';
import type { Verdict } from '../recognise/verdict.ts';
import { type Refusal, readRefusal } from './refusal.ts';

/** What happened to a code that was to be filled in. Nothing but `filled` put anything anywhere that stays. */
export type FillResult = 'filled' | Refusal;

/** What the script in the page answers; anything else counts as a page that changed. */
export function readFillResult(given: unknown): FillResult {
  return given === 'filled' ? given : readRefusal(given);
}

/** A code may be put into the two second-step pages of the fixed hosts, where they are recognised for sure. */
export function mayFill({ page, sure, wants }: Pick<Verdict, 'page' | 'sure' | 'wants'>): boolean {
  return plays(page, 'fillable') && sure !== 'unsure' && wants === 'app-code';
}

/** What the page has for a code: how many digits its field takes, or why it gets none. */
export type Prepared = { readonly takes: readonly number[] } | { readonly refused: Refusal };

const whole = v.pipe(v.number(), v.integer());
const withRefusal = v.object({ refused: v.unknown() });
const withPlace = v.object({ takes: v.fallback(v.array(v.unknown()), []) });

/** Reads what the script in the page says of its field. */
export function readPrepared(given: unknown): Prepared {
  const refusal = readAs(withRefusal, given);
  if (refusal !== null) return { refused: readRefusal(refusal.refused) };
  const place = readAs(withPlace, given);
  if (place === null) return { refused: 'changed' };
  return { takes: place.takes.filter((digits) => v.is(whole, digits)) };
}

/**
 * What the popup is told before the click: the ticket for one code, where it would go, and how many digits fit there.
 * Without a ticket nothing may be filled in, and the page's own reason stands beside it where there is one.
 */
export type FillOffer =
  | { readonly ticket: string; readonly host: string; readonly takes: readonly number[] }
  | { readonly ticket: null; readonly refused?: Refusal };
