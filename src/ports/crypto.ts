import { base64 } from '@scure/base';
import type { SlowHash } from '../core/recovery/evidence.ts';
import { type Cipher, ivLength } from '../core/vault/cipher.ts';

const encoder = new TextEncoder();

/** AES-256-GCM with a fresh nonce for every text, by the platform (WebCrypto). */
export const cipher: Cipher = {
  async seal(key, text, bound) {
    const iv = random(ivLength);
    const data = await crypto.subtle.encrypt(how(iv, bound), await imported(key), text);
    return { iv: base64.encode(iv), data: base64.encode(new Uint8Array(data)) };
  },
  async open(key, sealed, bound) {
    const iv = decoded(sealed.iv);
    const data = decoded(sealed.data);
    if (iv === null || data === null) return null;
    const imports = await imported(key);
    try {
      return new Uint8Array(await crypto.subtle.decrypt(how(iv, bound), imports, data));
    } catch (error) {
      // This is how the platform says that the tag doesn't match.
      if (error instanceof DOMException && error.name === 'OperationError') return null;
      throw error;
    }
  },
};

/** Null if it isn't base64 in its one canonical spelling: then it isn't what was sealed. */
function decoded(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    return new Uint8Array(base64.decode(text));
  } catch {
    return null;
  }
}

/** Random bytes that are good enough for keys. */
export function random(length: number): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(length));
}

/** A random whole number below another one, each equally likely. */
export function randomBelow(below: number): number {
  const limit = 2 ** 32 - (2 ** 32 % below);
  for (;;) {
    const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1));
    if (drawn < limit) return drawn % below;
  }
}

/** A new, unique name. */
export function randomId(): string {
  return base64.encode(random(12));
}

function how(iv: Uint8Array<ArrayBuffer>, bound: string): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: encoder.encode(bound), tagLength: 128 };
}

function imported(key: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

/** PBKDF2-SHA-256 (RFC 8018) by the platform, off the main thread. */
export const slowHash: SlowHash = async (text, salt, rounds) => {
  const key = await crypto.subtle.importKey('raw', encoder.encode(text), 'PBKDF2', false, ['deriveBits']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt: base64.decode(salt), iterations: rounds };
  return base64.encode(new Uint8Array(await crypto.subtle.deriveBits(how, key, 256)));
};

/** A short mark of a page, the same each time, from which its address can’t be recovered. */
export async function pageMark(key: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', encoder.encode(key));
  return base64.encode(new Uint8Array(digest).slice(0, 12));
}
