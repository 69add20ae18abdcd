import * as v from 'valibot';
import type { Journey, Stop } from '../journey/journey.ts';
import { plays } from '../kinds/catalogue.ts';
import { readAs } from '../read-as.ts';
import { isContent } from '../recognise/content-address.ts';
import type { Place } from '../recognise/place.ts';
import type { Verdict } from '../recognise/verdict.ts';
import { type Refusal, readRefusal } from './refusal.ts';

/** What happened to a code that was to be filled in. Only `filled` left anything in the page. */
export type FillResult = 'filled' | Refusal;

/** What the script in the page answers; anything else is treated as a page that changed. */
export function readFillResult(given: unknown): FillResult {
  return given === 'filled' ? given : readRefusal(given);
}

/** A code may be filled into the two second-step pages of the fixed hosts, if they are recognized with certainty. */
export function mayFill({ page, sure, wants }: Pick<Verdict, 'page' | 'sure' | 'wants'>): boolean {
  return plays(page, 'fillable') && sure !== 'unsure' && wants === 'app-code';
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

/**
 * Whether the shortcut alone may fill a code in: on a page that is certainly the right one, or that comes right after a
 * sign-in. A dialog at an address of content may be the work of anyone who writes there, so it needs a click by a user
 * who has read whose it is.
 */
export function needsNoClick(verdict: Pick<Verdict, 'sure'>, place: Place, { stops }: Journey): boolean {
  return verdict.sure === 'certain' || (!isContent(place) && followsSignIn(stops));
}

/**
 * Whether the stop before the last page of a tab was part of a sign-in, with nothing in between. Each look at a page is
 * a stop, and a page can't vouch for itself: what it showed before, while loading or as the same prompt, is skipped.
 * Another prompt at the same address is another step of the sign-in.
 */
function followsSignIn(stops: readonly Stop[]): boolean {
  const own = stops.at(-1);
  const before = stops.slice(0, -1).findLast((stop) => stop.left || !isSelf(stop, own));
  return before?.signsIn === true && before.left !== true;
}

function isSelf(stop: Stop, own: Stop | undefined): boolean {
  if (own?.mark === undefined || stop.mark !== own.mark) return false;
  return stop.page === own.page || stop.signsIn !== true || !plays(stop.page, 'prompt');
}
