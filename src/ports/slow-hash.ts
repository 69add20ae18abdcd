import { base64 } from '@scure/base';
import type { SlowHash } from '../core/recovery/evidence.ts';

const encoder = new TextEncoder();

/** PBKDF2-SHA-256 (RFC 8018) by the platform, off the main thread. */
export const slowHash: SlowHash = async (text, salt, rounds) => {
  const key = await crypto.subtle.importKey('raw', encoder.encode(text), 'PBKDF2', false, ['deriveBits']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt: base64.decode(salt), iterations: rounds };
  return base64.encode(new Uint8Array(await crypto.subtle.deriveBits(how, key, 256)));
};
