import * as v from 'valibot';
import { readAs } from '../read-as.ts';

/** A code that was copied, and when it expires: milliseconds since 1970. */
export type Copied = { readonly text: string; readonly end: number };

/** No code lives longer than this; a later end can't be right. */
const longest = 10 * 60_000;

const copied = v.object({
  text: v.pipe(v.string(), v.regex(/^\d{4,12}$/)),
  end: v.pipe(v.number(), v.finite()),
});

/** Reads what was remembered, or what a message carried: digits only, so it can't be anything else of value. */
export function readCopied(given: unknown, now: number): Copied | null {
  const read = readAs(copied, given);
  return read !== null && read.end <= now + longest ? read : null;
}
