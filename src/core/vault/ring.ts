import { checksum } from './checksum.ts';
import { readSealed, type Sealed } from './sealed.ts';
import { readWay, type Way } from './way.ts';

/** The ways to open the vault, each with the vault's one data key sealed for it. */
export type Ring = {
  readonly format: 'which-code-ring';
  readonly version: 1;
  /** Counts up with every change, so that the newer of two can be told. */
  readonly number: number;
  /** Names the data key, without telling anything of it. */
  readonly keyId: string;
  readonly ways: readonly Way[];
  /** A checksum of those three. Before a key is there, only this tells a damaged copy from a whole one. */
  readonly check: string;
  /** An empty text, sealed with the data key and bound to all the rest: shows who wrote it. Early rings have none. */
  readonly seal?: Sealed;
  /** The data key that was there before, and an empty text sealed with it: shows to that one that its time is over. */
  readonly before?: Before;
};

export type Before = { readonly keyId: string; readonly seal: Sealed };
type Parts = Pick<Ring, 'number' | 'keyId' | 'ways' | 'before'>;

export const mostWays = 8;

/**
 * A new ring.
 *
 * @throws where it could not be read again: nothing that can't be read is ever to be written
 */
export function ringOf({ number, keyId, ways, before }: Parts): Ring {
  const ring = readRing({ format: 'which-code-ring', version: 1, number, keyId, ways, before });
  if (ring === null || ring === 'newer' || ring.ways.length !== ways.length) throw new Error('These are no ways');
  return { ...ring, check: sumOf(ring) };
}

/** Whether a ring that was read is as it was written, with every way in it. */
export function isSound(ring: Ring): boolean {
  return ring.check === sumOf(ring);
}

/** What a ring's seal is bound to: everything in it, as our reader puts it. */
export function sealBound({ number, keyId, ways, before }: Parts): string {
  return JSON.stringify(['which-code ring', 1, number, keyId, ways, before ?? null]);
}

/** What shows to a data key that another one took its place. */
export function beforeBound(keyId: string, next: string): string {
  return JSON.stringify(['which-code next data key', 1, keyId, next]);
}

/** Reads a ring from disk: `newer` where a later version of this program wrote it, `null` where it is no ring. */
export function readRing(given: unknown): Ring | 'newer' | null {
  if (typeof given !== 'object' || given === null) return null;
  const { format, version, number, keyId, ways, check, seal, before } = given as Readonly<Record<string, unknown>>;
  if (format !== 'which-code-ring' || !Number.isSafeInteger(version) || !Number.isSafeInteger(number)) return null;
  if (Number(version) > 1) return 'newer';
  if (version !== 1 || typeof keyId !== 'string' || keyId.length > 64 || !Array.isArray(ways)) return null;
  if (ways.length === 0 || ways.length > mostWays) return null;
  // A way that can't be read must not keep the others from opening the vault.
  const read = ways.map(readWay).filter((way) => way !== null);
  if (read.length === 0) return null;
  const [sealed, earlier] = [readSealed(seal), readBefore(before)];
  return {
    ...{ format, version, number: Number(number), keyId, ways: read, check: typeof check === 'string' ? check : '' },
    ...(sealed && { seal: sealed }),
    ...(earlier && { before: earlier }),
  };
}

function readBefore(given: unknown): Before | null {
  if (typeof given !== 'object' || given === null || !('keyId' in given) || !('seal' in given)) return null;
  const seal = readSealed(given.seal);
  return typeof given.keyId === 'string' && given.keyId.length <= 64 && seal ? { keyId: given.keyId, seal } : null;
}

/** Of the ring as our reader puts it, so that the order of names on disk doesn't count. */
function sumOf({ number, keyId, ways }: Pick<Ring, 'number' | 'keyId' | 'ways'>): string {
  return checksum(JSON.stringify([number, keyId, ways]));
}
