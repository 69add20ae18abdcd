import * as v from 'valibot';
import { readAs } from '../read-as.ts';

/** Text encrypted with AES-256-GCM: the 12 bytes of its nonce, and ciphertext with the tag of 16 bytes; both base64. */
export type Sealed = { readonly iv: string; readonly data: string };

export const ivLength = 12;
/** Base64 of so many bytes, which needs no filling. */
const nonce = /^[A-Za-z0-9+/]{16}$/;
/** How base64 ends in its one right spelling, with no bit in it that says nothing. */
const ending = /^(?:[A-Za-z0-9+/]{4}|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=|[A-Za-z0-9+/][AQgw]==)$/;
/** More than a thousand entries take by far, and less than would fill the browser's storage. */
export const longest = 8_000_000;
const shortest = 24;

/** A sealed text with its lengths in bounds. The cipher reads the rest of it. */
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

/** The bytes of a key: the vault’s data key, or the own key of a way to open it. */
export type Key = Uint8Array<ArrayBuffer>;

/** The cipher, which the platform brings. */
export type Cipher = {
  seal(key: Key, text: Uint8Array<ArrayBuffer>, bound: string): Promise<Sealed>;
  /**
   * Null where key, nonce, associated data and ciphertext don't fit together. Anything else that goes wrong throws: it
   * says nothing of what is sealed, which must not be taken for damaged then.
   */
  open(key: Key, sealed: Sealed, bound: string): Promise<Uint8Array<ArrayBuffer> | null>;
};
