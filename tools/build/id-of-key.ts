import { createHash } from 'node:crypto';

/** The id that Chromium gives an extension with this public key: the start of its digest, in letters from a to p. */
export function chromeIdOf(key: string): string {
  const digest = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32);
  return digest.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}
