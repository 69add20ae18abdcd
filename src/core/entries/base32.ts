import { base32nopad } from '@scure/base';
import { failed, ok, type Result } from '../result.ts';
import { type Say, say } from '../words/say.ts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
/** How many bits of the last letter carry nothing, by the number of letters beyond whole groups of eight. */
const idleBits: { readonly [letters: number]: number } = { 0: 0, 2: 2, 4: 4, 5: 1, 7: 3 };
/** More than any authenticator shows; SHA-512 itself takes 128 bytes at once. */
const longestKey = 128;

/**
 * The raw bytes of a key as users copy it: RFC 4648 base32 in either case, with spaces or dashes between the groups,
 * with or without the padding. Unused bits of the last letter are ignored, as authenticator apps do.
 */
export function readKey(text: string): Result<Uint8Array, Say> {
  const letters = text.replace(/[\s\u200b\ufeff\-‐‑–]/g, '').replace(/=+$/, '');
  if (letters === '') return failed(say('key_empty'));
  // Checked before the case is changed: with other letters, changing it can turn two into one and one into two.
  const stranger = [...letters].find((letter) => !/^[A-Za-z2-7]$/.test(letter));
  if (stranger !== undefined) return failed(say('key_stranger', shown(stranger)));
  const idle = idleBits[letters.length % 8];
  if (idle === undefined) return failed(say('key_cut'));
  const upper = letters.toUpperCase();
  const last = alphabet.indexOf(upper.slice(-1));
  const whole = `${upper.slice(0, -1)}${alphabet[(last >> idle) << idle]}`;
  const bytes = base32nopad.decode(whole);
  return bytes.length > longestKey ? failed(say('key_long')) : ok(bytes);
}

/** A letter that is invisible in a sentence, or could change its direction, is named by its number. */
function shown(letter: string): string {
  if (/^[\p{L}\p{N}\p{P}\p{S}]$/u.test(letter)) return letter;
  return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
