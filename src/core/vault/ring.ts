import * as v from 'valibot';
import { readAs } from '../read-as.ts';
import type { Sealed } from './cipher.ts';
import { readWay } from './read-way.ts';
import { readSealed, sealed } from './sealed.ts';
import { whole } from './versions/parts.ts';
import type { Way } from './way.ts';

/** The ways to unlock the vault, each with the vault's one data key sealed for it. */
export type Ring = {
  readonly format: 'which-code-ring';
  readonly version: 1;
  /** Goes up with every change, which tells the newer of two. */
  readonly number: number;
  /** Names the data key, without saying anything about it. */
  readonly keyId: string;
  readonly ways: readonly Way[];
  /** A checksum of those three. Without a key, only this tells a damaged copy from an intact one. */
  readonly check: string;
  /**
   * An empty text, sealed with the data key and bound to all the rest, which proves who wrote it. Early rings have
   * none.
   */
  readonly seal?: Sealed;
  /** The previous data key, and an empty text sealed with it, which proves to that key that it's obsolete. */
  readonly before?: Before;
};

export type Before = { readonly keyId: string; readonly seal: Sealed };
type Parts = Pick<Ring, 'number' | 'keyId' | 'ways' | 'before'>;

export const mostWays = 8;

/**
 * A new ring.
 *
 * @throws if it couldn't be read again: nothing unreadable must ever be written
 */
export function ringOf({ number, keyId, ways, before }: Parts): Ring {
  const ring = readRing({ format: 'which-code-ring', version: 1, number, keyId, ways, before });
  if (ring === null || ring === 'newer' || ring.ways.length !== ways.length) throw new Error('These are no ways');
  return { ...ring, check: sumOf(ring) };
}

/** Whether a ring that was read is unchanged since it was written, with every way in it. */
export function isSound(ring: Ring): boolean {
  return ring.check === sumOf(ring);
}

/** What a ring's seal is bound to: everything in it, in our reader's order. */
export function sealBound({ number, keyId, ways, before }: Parts): string {
  return JSON.stringify(['which-code ring', 1, number, keyId, ways, before ?? null]);
}

/** Proves to a data key that another one replaced it. */
export function beforeBound(keyId: string, next: string): string {
  return JSON.stringify(['which-code next data key', 1, keyId, next]);
}

const keyId = v.pipe(v.string(), v.maxLength(64));
const ringOutside = v.object({ format: v.literal('which-code-ring'), version: whole, number: whole });
const ringShape = v.object({
  keyId,
  ways: v.pipe(v.array(v.unknown()), v.minLength(1), v.maxLength(mostWays)),
  check: v.fallback(v.string(), ''),
  seal: v.optional(v.unknown()),
  before: v.optional(v.unknown()),
});
const beforeShape = v.object({ keyId, seal: sealed });

/** Reads a ring from disk: `newer` if a later version of this program wrote it, `null` if it isn't a ring. */
export function readRing(given: unknown): Ring | 'newer' | null {
  const outside = readAs(ringOutside, given);
  if (outside === null) return null;
  const { format, version, number } = outside;
  if (version > 1) return 'newer';
  const inside = readAs(ringShape, given);
  if (version !== 1 || inside === null) return null;
  // A way that can't be read must not keep the others from unlocking the vault.
  const ways = inside.ways.map(readWay).filter((way) => way !== null);
  if (ways.length === 0) return null;
  const [seal, before] = [readSealed(inside.seal), readAs(beforeShape, inside.before)];
  return {
    ...{ format, version, number, keyId: inside.keyId, ways, check: inside.check },
    ...(seal && { seal }),
    ...(before && { before }),
  };
}

/** Of the ring in our reader's order, so that the order of names on disk doesn't matter. */
function sumOf({ number, keyId, ways }: Pick<Ring, 'number' | 'keyId' | 'ways'>): string {
  return checksum(JSON.stringify([number, keyId, ways]));
}

/** CRC-32 of a text, which shows whether a disk damaged it. It protects against no attack, and needs no key. */
export function checksum(text: string): string {
  let rest = 0xffffffff;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    for (const byte of [unit >> 8, unit & 0xff]) {
      rest ^= byte;
      for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
    }
  }
  return ((rest ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0');
}
