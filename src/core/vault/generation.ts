import { contentVersion } from './content.ts';
import { readSealed, type Sealed } from './sealed.ts';

/** The whole content of the vault as it was at one moment, sealed with the data key. */
export type Generation = {
  readonly format: 'which-code-vault';
  /** Of the content; see `stored.ts`. */
  readonly version: number;
  readonly number: number;
  readonly keyId: string;
  readonly sealed: Sealed;
};

/** How many generations are kept; one more has room while it is being made. */
export const kept = 3;
export const slots = kept + 1;

/** The place of a generation in each store. */
export function slotOf(number: number): string {
  return `vault.${number % slots}`;
}
export const ringKey = 'vault.ring';
/** Where the ring and the generations are in a store. */
export const vaultKeys: readonly string[] = [ringKey, ...Array.from({ length: slots }, (_, slot) => `vault.${slot}`)];

/** What the sealed content is bound to: its purpose, its version, its key and its place in the order. */
export function boundTo({ version, number, keyId }: Pick<Generation, 'version' | 'number' | 'keyId'>): string {
  return JSON.stringify(['which-code vault', version, keyId, number]);
}

/** Reads a generation from disk: `newer` where a later version of this program wrote it, `null` where it is none. */
export function readGeneration(given: unknown): Generation | 'newer' | null {
  if (typeof given !== 'object' || given === null) return null;
  const { format, version, number, keyId, sealed } = given as Readonly<Record<string, unknown>>;
  if (format !== 'which-code-vault' || !Number.isSafeInteger(version) || !Number.isSafeInteger(number)) return null;
  if (Number(version) > contentVersion) return 'newer';
  const read = readSealed(sealed);
  if (Number(version) < 1 || Number(number) < 0 || typeof keyId !== 'string' || keyId.length > 64 || !read) return null;
  return { format, version: Number(version), number: Number(number), keyId, sealed: read };
}
