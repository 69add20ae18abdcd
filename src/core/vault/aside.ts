import * as v from 'valibot';
import { same } from '../json-equal.ts';
import { readAs } from '../read-as.ts';
import { type Generation, readGeneration, ringKey, vaultKeys } from './generation.ts';
import { type Ring, readRing } from './ring.ts';
import { whole } from './versions/parts.ts';

/**
 * A document that claims to be newer than the vault and can't be authenticated: it says that a later version of this
 * program wrote it, or it belongs to a data key that nothing proves to have followed ours. It must not keep a vault
 * shut that would open, and it must not get lost either, in case the claim is true: it is kept as it was found, in the
 * same store.
 */
export type Aside = {
  readonly format: 'which-code-aside';
  /** Its place in the store. */
  readonly was: string;
  /** The number of the ring, or of the generation, that was the newest in the vault at that time. */
  readonly after: number;
  readonly document: unknown;
};

/** There is room for a whole store and a part of another. Once they are full, nothing more is written. */
export const asideKeys: readonly string[] = Array.from({ length: 8 }, (_, at) => `vault.aside.${at}`);
/** Every key that the vault uses in a store. */
export const allKeys: readonly string[] = [...vaultKeys, ...asideKeys];

const asideShape = v.object({
  format: v.literal('which-code-aside'),
  was: v.string(),
  after: whole,
  document: v.optional(v.unknown()),
});

export function readAside(given: unknown): Aside | null {
  const read = readAs(asideShape, given);
  return read && { ...read, document: read.document };
}

/** What to write and then to remove to set aside these places of a store; null if there is no room. */
export function settingAside(
  found: Readonly<Record<string, unknown>>,
  places: readonly string[],
  newest: { readonly ring: number; readonly generation: number },
): { readonly write: Readonly<Record<string, Aside>>; readonly remove: readonly string[] } | null {
  const free = asideKeys.filter((key) => found[key] === undefined);
  const kept = asideKeys.flatMap((key) => readAside(found[key]) ?? []);
  const write: Record<string, Aside> = {};
  for (const was of places) {
    const document = found[was];
    // If it was interrupted between the two steps, it's there already.
    if (kept.some((it) => it.was === was && same(it.document, document))) continue;
    const key = free.shift();
    if (key === undefined) return null;
    const after = was === ringKey ? newest.ring : newest.generation;
    write[key] = { format: 'which-code-aside', was, after, document };
  }
  return { write, remove: places };
}

/** What an earlier version of this program set aside and this one can read. */
export type Back = {
  readonly rings: readonly { readonly ring: Ring; readonly after: number }[];
  readonly generations: readonly { readonly generation: Generation; readonly after: number }[];
};

/**
 * What may be taken back for a data key, if the key proves that it's genuine. What was written after the vault had
 * moved on stays where it is: it would undo what was confirmed since.
 */
export function backOf(stores: readonly (Readonly<Record<string, unknown>> | null)[], keyId: string): Back {
  const asides = stores.flatMap((found) => asideKeys.flatMap((key) => readAside(found?.[key]) ?? []));
  return {
    rings: asides.flatMap(({ document, after }) => {
      const ring = readRing(document);
      return ring && ring !== 'newer' && ring.keyId === keyId && ring.number > after ? [{ ring, after }] : [];
    }),
    generations: asides.flatMap(({ document, after }) => {
      const generation = readGeneration(document);
      if (!generation || generation === 'newer') return [];
      return generation.keyId === keyId && generation.number > after ? [{ generation, after }] : [];
    }),
  };
}
