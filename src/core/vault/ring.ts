import { checksum } from './checksum.ts';
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
  /** A checksum of all the rest. Before a key is there, only this tells a damaged copy from a whole one. */
  readonly check: string;
};

export const mostWays = 8;

/**
 * A new ring.
 *
 * @throws where it could not be read again: nothing that can't be read is ever to be written
 */
export function ringOf({ number, keyId, ways }: Pick<Ring, 'number' | 'keyId' | 'ways'>): Ring {
  const ring = readRing({ format: 'which-code-ring', version: 1, number, keyId, ways });
  if (ring === null || ring === 'newer' || ring.ways.length !== ways.length) throw new Error('These are no ways');
  return { ...ring, check: sumOf(ring) };
}

/** Whether a ring that was read is as it was written, with every way in it. */
export function isSound(ring: Ring): boolean {
  return ring.check === sumOf(ring);
}

/** Reads a ring from disk: `newer` where a later version of this program wrote it, `null` where it is no ring. */
export function readRing(given: unknown): Ring | 'newer' | null {
  if (typeof given !== 'object' || given === null) return null;
  const { format, version, number, keyId, ways, check } = given as Readonly<Record<string, unknown>>;
  if (format !== 'which-code-ring' || !Number.isSafeInteger(version) || !Number.isSafeInteger(number)) return null;
  if (Number(version) > 1) return 'newer';
  if (version !== 1 || typeof keyId !== 'string' || keyId.length > 64 || !Array.isArray(ways)) return null;
  if (ways.length === 0 || ways.length > mostWays) return null;
  // A way that can't be read must not keep the others from opening the vault.
  const read = ways.map(readWay).filter((way) => way !== null);
  if (read.length === 0) return null;
  return { format, version, number: Number(number), keyId, ways: read, check: typeof check === 'string' ? check : '' };
}

/** Of the ring as our reader puts it, so that the order of names on disk doesn't count. */
function sumOf({ number, keyId, ways }: Pick<Ring, 'number' | 'keyId' | 'ways'>): string {
  return checksum(JSON.stringify([number, keyId, ways]));
}
