import { same } from '../same.ts';
import { type Generation, readGeneration, ringKey, slots } from './generation.ts';
import { isSound, type Ring, readRing } from './ring.ts';

/** What was found in one store: null where it could not be read at all. */
export type Found = Readonly<Record<string, unknown>> | null;

/** The ways to open one data key, and what is sealed with it: from both stores, the newest first. */
export type Kept = { readonly ring: Ring; readonly generations: readonly Generation[] };

/** What is there, before anything is opened. */
export type Sight =
  /** Nothing was ever stored, and both stores say so. */
  | { readonly state: 'empty' }
  /** A later version of this program wrote it. It is left alone. */
  | { readonly state: 'newer' }
  /** Something is there, or may be there, that can't be read. It is left alone. */
  | { readonly state: 'unreadable' }
  | (Kept & {
      readonly state: 'there';
      /** The same of earlier data keys: one store still has them where the exchange of the key was interrupted. */
      readonly older: readonly Kept[];
    });

/**
 * Makes sense of what the stores hold. A store that is damaged, empty or behind does not count while the other one is
 * whole; "empty" is only said where no store has or hides anything.
 */
export function sightOf(stores: readonly Found[]): Sight {
  const rings: Ring[] = [];
  const generations: Generation[] = [];
  let newer = false;
  for (const found of stores) {
    const isNewer = (key: string) => !stores.some((other) => isTwin(found?.[key], other?.[key]));
    const ring = readRing(found?.[ringKey]);
    if (ring === 'newer') newer ||= isNewer(ringKey);
    else if (ring !== null) rings.push(ring);
    for (let slot = 0; slot < slots; slot++) {
      const key = `vault.${slot}`;
      const generation = readGeneration(found?.[key]);
      if (generation === 'newer') newer ||= isNewer(key);
      else if (generation !== null) generations.push(generation);
    }
  }
  // What a later version wrote may be the newest there is, so nothing older is opened in its place.
  if (newer) return { state: 'newer' };
  if (stores.every((found) => found !== null && Object.values(found).every((value) => value === undefined)))
    return { state: 'empty' };
  rings.sort((one, other) => other.number - one.number || Number(isSound(other)) - Number(isSound(one)));
  const kept = [...new Set(rings.map(({ keyId }) => keyId))].flatMap((keyId): Kept[] => {
    const own = rings.filter((ring) => ring.keyId === keyId);
    // The newest that is whole, or else the newest that can be read.
    const ring = own.find(isSound) ?? own[0];
    const sealed = generations.filter((generation) => generation.keyId === keyId);
    // A ring whose generations never arrived was on its way when the browser stopped: the one before it still counts.
    if (ring === undefined || sealed.length === 0) return [];
    return [{ ring, generations: sealed.toSorted((one, other) => other.number - one.number) }];
  });
  const [newest, ...older] = kept;
  return newest ? { state: 'there', ...newest, older } : { state: 'unreadable' };
}

/**
 * Whether two values are the same but for the version they give. A later version seals anew, and counts on: where the
 * other store has the same bytes under our version, only that figure is damaged.
 */
function isTwin(one: unknown, other: unknown): boolean {
  const [version, otherVersion] = [one, other].map(versionOf);
  return version !== otherVersion && same(unversioned(one), unversioned(other));
}

const versionOf = (given: unknown) => (isRecord(given) ? given.version : undefined);
const unversioned = (given: unknown) => (isRecord(given) ? { ...given, version: null } : given);

function isRecord(given: unknown): given is Readonly<Record<string, unknown>> {
  return typeof given === 'object' && given !== null;
}
