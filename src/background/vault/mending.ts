import { same } from '../../core/json-equal.ts';
import { settingAside } from '../../core/vault/aside.ts';
import type { Found, Mark, Spot } from '../../core/vault/disk-state.ts';
import {
  type Generation,
  readGeneration,
  ringKey,
  type Store,
  slotOf,
  vaultKeys,
} from '../../core/vault/generation.ts';
import { isSound, type Ring } from '../../core/vault/ring.ts';
import { removeFrom, writeInto } from './both-stores.ts';

/**
 * Sets aside documents that can't be authenticated and claim to be newer: copied first, and read back. Returns what the
 * stores hold then. A store where that failed is treated as unreadable, so that nothing in it is overwritten.
 */
export async function setAside(
  stores: readonly Store[],
  found: readonly Found[],
  what: { readonly spots: readonly Spot[]; readonly newest: { readonly ring: number; readonly generation: number } },
): Promise<readonly Found[]> {
  if (what.spots.length === 0 || found.includes(null)) return found;
  const inStore = async (store: Store, at: number): Promise<Found> => {
    const held = found[at] ?? {};
    const places = what.spots.filter((spot) => spot.store === at).map(({ place }) => place);
    const steps = settingAside(held, places, what.newest);
    if (steps === null) return null;
    if (Object.keys(steps.write).length > 0) await writeInto(store, steps.write);
    await removeFrom(store, steps.remove);
    return { ...held, ...steps.write, ...Object.fromEntries(steps.remove.map((place) => [place, undefined])) };
  };
  return Promise.all(stores.map((store, at) => inStore(store, at).catch(() => null)));
}

/**
 * Brings a store that is damaged, empty or behind up to date with the other one. Nothing is written while one of them
 * can't be read, since it may have something newer. A ring that doesn't belong to the data key is never written over
 * another.
 */
export async function repair(
  stores: readonly Store[],
  found: readonly Found[],
  { ring, mark, generation: newest }: { readonly ring: Ring; readonly mark: Mark; readonly generation: Generation },
): Promise<void> {
  if (found.includes(null)) return;
  const isRight = isSound(ring) && mark !== 'refuted';
  const whole = { ...(isRight ? { [ringKey]: ring } : {}), [slotOf(newest.number)]: newest };
  await Promise.allSettled(
    stores.map(async (store, at) => {
      const held = found[at] ?? {};
      const behind = Object.entries(whole).filter(([name, value]) => !same(held[name], value));
      if (behind.length > 0) await writeInto(store, Object.fromEntries(behind));
      // An interrupted change of the data key is completed: nothing that the old key opens stays.
      await removeFrom(
        store,
        vaultKeys.filter((name) => !Object.hasOwn(whole, name) && isForeign(held[name], newest.keyId)),
      );
    }),
  );
}

/**
 * Whether this belongs to another data key, or says that a later version wrote it. While a vault opens, that is damage.
 */
function isForeign(given: unknown, keyId: string): boolean {
  const generation = readGeneration(given);
  return generation === 'newer' || (generation !== null && generation.keyId !== keyId);
}
