import { type Generation, readGeneration, ringKey, slots } from './generation.ts';
import { type Ring, readRing } from './ring.ts';

/** What was found in one store: null where it could not be read at all. */
export type Found = Readonly<Record<string, unknown>> | null;

/** What is there, before anything is opened. */
export type Sight =
  /** Nothing was ever stored, and both stores say so. */
  | { readonly state: 'empty' }
  /** A later version of this program wrote it. It is left alone. */
  | { readonly state: 'newer' }
  /** Something is there, or may be there, that can't be read. It is left alone. */
  | { readonly state: 'unreadable' }
  | {
      readonly state: 'there';
      readonly ring: Ring;
      /** Of the ring's key, from both stores, the newest first. */
      readonly generations: readonly Generation[];
    };

/**
 * Makes sense of what the stores hold. A store that is damaged, empty or behind does not count while the other one is
 * whole; "empty" is only said where no store has or hides anything.
 */
export function sightOf(stores: readonly Found[]): Sight {
  const rings: Ring[] = [];
  const generations: Generation[] = [];
  let newer = false;
  for (const found of stores) {
    const ring = readRing(found?.[ringKey]);
    if (ring === 'newer') newer = true;
    else if (ring !== null) rings.push(ring);
    for (let slot = 0; slot < slots; slot++) {
      const generation = readGeneration(found?.[`vault.${slot}`]);
      if (generation === 'newer') newer = true;
      else if (generation !== null) generations.push(generation);
    }
  }
  // What a later version wrote may be the newest there is, so nothing older is opened in its place.
  if (newer) return { state: 'newer' };
  if (stores.every((found) => found !== null && Object.values(found).every((value) => value === undefined)))
    return { state: 'empty' };
  // A ring whose generations never arrived was on its way when the browser stopped: the one before it still counts.
  const ring = rings
    .toSorted((one, other) => other.number - one.number)
    .find(({ keyId }) => generations.some((generation) => generation.keyId === keyId));
  if (ring === undefined) return { state: 'unreadable' };
  return {
    state: 'there',
    ring,
    generations: generations
      .filter(({ keyId }) => keyId === ring.keyId)
      .toSorted((one, other) => other.number - one.number),
  };
}
