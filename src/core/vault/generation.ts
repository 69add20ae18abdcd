import * as v from 'valibot';
import { readAs } from '../read-as.ts';
import type { Sealed } from './cipher.ts';
import { sealed } from './sealed.ts';
import { contentVersion } from './versions/migrate.ts';
import { whole } from './versions/parts.ts';

/**
 * One of the two places where the vault is kept: named values, each plain JSON. What `write` gets is written completely
 * or not at all; each function rejects if the place can't be used.
 */
export type Store = {
  readonly name: 'local' | 'database';
  read(keys: readonly string[]): Promise<Readonly<Record<string, unknown>>>;
  write(values: Readonly<Record<string, unknown>>): Promise<void>;
  /** @param when `in time` if it may reach the disk a little later, which costs much less than waiting for it */
  remove(keys: readonly string[], when?: 'at once' | 'in time'): Promise<void>;
  /** Discards the whole place, even if it can't be read any more, so that it can be used again. */
  reset(): Promise<void>;
};

/** The whole content of the vault at one moment, sealed with the data key. */
export type Generation = {
  readonly format: 'which-code-vault';
  /** Of the content; see `content.ts`. */
  readonly version: number;
  readonly number: number;
  readonly keyId: string;
  readonly sealed: Sealed;
};

/** How many generations are kept; there is room for one more while it is being made. */
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

const outside = v.object({ format: v.literal('which-code-vault'), version: whole, number: whole });
const generation = v.object({
  ...outside.entries,
  version: v.pipe(whole, v.minValue(1)),
  number: v.pipe(whole, v.minValue(0)),
  keyId: v.pipe(v.string(), v.maxLength(64)),
  sealed,
});

/** Reads a generation from disk: `newer` if a later version of this program wrote it, `null` if it isn't one. */
export function readGeneration(given: unknown): Generation | 'newer' | null {
  const claimed = readAs(outside, given);
  if (claimed === null) return null;
  return claimed.version > contentVersion ? 'newer' : readAs(generation, given);
}
