import * as v from 'valibot';
import { readAs } from '../read-as.ts';
import type { Sealed } from './cipher.ts';

/** Base64 of a number of bytes that needs no padding. */
const nonce = /^[A-Za-z0-9+/]{16}$/;
/** How base64 ends in its one canonical spelling, without unused bits. */
const ending = /^(?:[A-Za-z0-9+/]{4}|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=|[A-Za-z0-9+/][AQgw]==)$/;
/** Far more than a thousand entries take, and less than would fill the browser's storage. */
export const longest = 8_000_000;
const shortest = 24;

/** A sealed text whose lengths are in bounds. The cipher checks the rest. */
export const sealedWithin = (most: number) =>
  v.object({
    iv: v.pipe(v.string(), v.regex(nonce)),
    data: v.pipe(
      v.string(),
      v.minLength(shortest),
      v.maxLength(most),
      v.check((data) => data.length % 4 === 0 && ending.test(data.slice(-4))),
    ),
  });
export const sealed = sealedWithin(longest);

/** Reads a sealed text from disk; null for anything else. */
export function readSealed(given: unknown): Sealed | null {
  return readAs(sealed, given);
}
