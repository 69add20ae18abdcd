import * as v from 'valibot';
import { readAs } from '../read-as.ts';

/** A month such as `2026-10`. */
export type Month = `${number}-${number}`;

/**
 * What is remembered outside the vault: the last month in which it was there; null if there never was one, or if the user
 * deleted it. If the browser removes the vault, this tells that from a first run. It says nothing of what was in it.
 */
export type Trace = { readonly kept: Month | null };
export const noTrace: Trace = { kept: null };

const shape = v.object({
  kept: v.nullable(
    v.pipe(
      v.string(),
      v.regex(/^\d{4}-(0[1-9]|1[0-2])$/),
      v.transform((month) => month as Month),
    ),
  ),
});

/** Reads what is stored; anything unreadable is no trace. */
export function readTrace(given: unknown): Trace {
  return readAs(shape, given) ?? noTrace;
}

/** The month of a moment (milliseconds since 1970). */
export function monthOf(moment: number): Month {
  return new Date(moment).toISOString().slice(0, 7) as Month;
}
