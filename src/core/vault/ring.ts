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
};

const mostWays = 8;

/** Reads a ring from disk: `newer` where a later version of this program wrote it, `null` where it is no ring. */
export function readRing(given: unknown): Ring | 'newer' | null {
  if (typeof given !== 'object' || given === null) return null;
  const { format, version, number, keyId, ways } = given as Readonly<Record<string, unknown>>;
  if (format !== 'which-code-ring' || !Number.isSafeInteger(version) || !Number.isSafeInteger(number)) return null;
  if (Number(version) > 1) return 'newer';
  if (version !== 1 || typeof keyId !== 'string' || keyId.length > 64 || !Array.isArray(ways)) return null;
  if (ways.length === 0 || ways.length > mostWays) return null;
  // A way that can't be read must not keep the others from opening the vault.
  const read = ways.map(readWay).filter((way) => way !== null);
  return read.length === 0 ? null : { format, version, number: Number(number), keyId, ways: read };
}
