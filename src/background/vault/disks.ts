import { same } from '../../core/json-equal.ts';
import { allKeys } from '../../core/vault/aside.ts';
import { type DiskState, diskStateOf, type Found } from '../../core/vault/disk-state.ts';
import { type Generation, readGeneration, ringKey, type Store, slotOf } from '../../core/vault/generation.ts';
import { isSound, type Ring, readRing } from '../../core/vault/ring.ts';
import { readEach } from './both-stores.ts';
import { type Opened, openNewest } from './content-seal.ts';
import type { HeldKey } from './held-key.ts';
import type { Platform } from './platform.ts';

/** What is there, and what each store gave. */
export type OnDisks = { readonly onDisk: DiskState; readonly found: readonly Found[] };

/** What is there, before anything is opened. */
export async function lookAtDisks(stores: readonly Store[]): Promise<OnDisks> {
  const found = await readEach(stores, allKeys);
  return { onDisk: diskStateOf(found), found };
}

/** The ring, if both stores hold the same one for this data key; null if everything has to be looked at. */
export async function ringOnDisks(stores: readonly Store[], keyId: string): Promise<Ring | null> {
  const first = alike(await readEach(stores, [ringKey]));
  return first && ringOfKey(first, keyId);
}

/**
 * The usual case: both stores hold the same ring and the same newest generation. Null if anything differs, so that both
 * are read in full and the one that's behind is repaired.
 */
export async function newestOnDisks(
  { stores, cipher }: Pick<Platform, 'stores' | 'cipher'>,
  { number, keyId, key }: HeldKey,
): Promise<(Opened & Pick<OnDisks, 'found'> & { readonly ring: Ring }) | null> {
  const found = await readEach(stores, [ringKey, slotOf(number), slotOf(number + 1)]);
  const first = alike(found);
  const ring = first && ringOfKey(first, keyId);
  if (!ring) return null;
  const generation = newestAt(first, number, keyId);
  const opened = generation && (await openNewest(cipher, [generation], key));
  return opened && opened !== 'strange' ? { ...opened, ring, found } : null;
}

/** What the first store returned, if all of them returned the same. */
function alike([first, ...others]: readonly Found[]): NonNullable<Found> | null {
  return first && others.every((other) => same(other, first)) ? first : null;
}

/** The ring, if it's intact and belongs to this data key. */
function ringOfKey(found: NonNullable<Found>, keyId: string): Ring | null {
  const ring = readRing(found[ringKey]);
  return ring && ring !== 'newer' && isSound(ring) && ring.keyId === keyId ? ring : null;
}

/** The generation with this number; null if it's missing or damaged, or if there may be a newer one. */
function newestAt(found: NonNullable<Found>, number: number, keyId: string): Generation | null {
  const [generation, next] = [number, number + 1].map((it) => readGeneration(found[slotOf(it)]));
  if (!generation || generation === 'newer' || next === 'newer') return null;
  if (generation.number !== number || generation.keyId !== keyId || (next && next.number > number)) return null;
  return generation;
}
