import { base32nopad } from '@scure/base';
import type { Read } from './read.ts';
import { say } from './say.ts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
/** How many bits of the last letter carry nothing, by the number of letters beyond whole groups of eight. */
const idleBits: { readonly [letters: number]: number } = { 0: 0, 2: 2, 4: 4, 5: 1, 7: 3 };
/** More than any authenticator shows; SHA-512 itself takes 128 bytes at once. */
const longestKey = 128;

/**
 * The raw bytes of a key as people copy it: RFC 4648 base32 in either case, with spaces or dashes between the groups,
 * with or without the padding. Idle bits of the last letter are ignored, as authenticator apps do.
 */
export function readKey(text: string): Read<Uint8Array> {
  const letters = text
    .replace(/[\s\u200b\ufeff\-‐‑–]/g, '')
    .replace(/=+$/, '')
    .toUpperCase();
  if (letters === '') return { problem: say('key_empty') };
  const stranger = [...letters].find((letter) => !alphabet.includes(letter));
  if (stranger !== undefined) return { problem: say('key_stranger', stranger) };
  const idle = idleBits[letters.length % 8];
  if (idle === undefined) return { problem: say('key_cut') };
  const last = alphabet.indexOf(letters.slice(-1));
  const whole = `${letters.slice(0, -1)}${alphabet[(last >> idle) << idle]}`;
  const bytes = base32nopad.decode(whole);
  return bytes.length > longestKey ? { problem: say('key_long') } : { value: bytes };
}
