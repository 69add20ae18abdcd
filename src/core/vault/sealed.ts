import * as v from 'valibot';
import { readAs } from '../read-as.ts';

/** Text encrypted with AES-256-GCM: the 12 bytes of its nonce, and ciphertext with the tag of 16 bytes; both base64. */
export type Sealed = { readonly iv: string; readonly data: string };

export const ivLength = 12;
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

/** The bytes of a key: the vault’s data key, or the own key of a way to unlock it. */
export type Key = Uint8Array<ArrayBuffer>;

/** The cipher, provided by the platform. */
export type Cipher = {
  seal(key: Key, text: Uint8Array<ArrayBuffer>, bound: string): Promise<Sealed>;
  /**
   * Null if key, nonce, associated data and ciphertext don't fit together. Any other failure throws: it says nothing
   * about the sealed text, which must not be taken for damaged then.
   */
  open(key: Key, sealed: Sealed, bound: string): Promise<Uint8Array<ArrayBuffer> | null>;
};
