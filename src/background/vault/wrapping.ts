import { base64 } from '@scure/base';
import { same } from '../../core/json-equal.ts';
import type { Cipher, Key } from '../../core/vault/cipher.ts';
import type { Mark } from '../../core/vault/disk-state.ts';
import { type Before, beforeBound, type Ring, ringOf, sealBound } from '../../core/vault/ring.ts';
import { boundTo, planOf, type Way, type WayPlan } from '../../core/vault/way.ts';
import { NotSaved } from './both-stores.ts';
import type { Platform } from './platform.ts';

const nothing = new Uint8Array();

/** A data key by its id, which says nothing about it. */
export type DataKey = { readonly key: Key; readonly keyId: string };

/** A new random data key. */
export function newDataKey({ random }: Pick<Platform, 'random'>): DataKey {
  return { key: random(32), keyId: base64.encode(random(12)) };
}

/**
 * A way to unlock the vault before it's created: what is known about it, and its own key; null if we create that key.
 */
export type NewWay = { readonly plan: WayPlan; readonly own: Key | null };

/**
 * Wraps the data key for a new way and unwraps it once, so that a way that doesn't work never replaces one that does.
 */
export async function wrapKey(
  { cipher, now, random }: Pick<Platform, 'cipher' | 'now' | 'random'>,
  { key, keyId }: DataKey,
  { plan, own }: NewWay,
): Promise<Way> {
  const common = { id: base64.encode(random(9)), added: now() };
  const with_ = own ?? random(32);
  const wrapped = await cipher.seal(with_, key, boundTo(keyId, plan));
  const way: Way =
    plan.kind === 'this-computer'
      ? { ...common, ...plan, wrapped, key: base64.encode(with_) }
      : { ...common, ...plan, wrapped };
  if (!same(await unwrapKey(cipher, { keyId, way, own: with_ }), key))
    throw new NotSaved('failed', 'the new way does not open');
  return way;
}

/** The data key; null if this isn't the way's own key, or the way is damaged. */
export function unwrapKey(
  cipher: Cipher,
  { keyId, way, own }: { readonly keyId: string; readonly way: Way; readonly own: Key },
): Promise<Key | null> {
  return cipher.open(own, way.wrapped, boundTo(keyId, way));
}

/** The data key from the way that asks for nothing; null if the user has to unlock the vault. */
export async function keyBesideVault(cipher: Cipher, rings: readonly Ring[]): Promise<Key | null> {
  for (const { keyId, ways } of rings) {
    for (const way of ways) {
      const own = way.kind === 'this-computer' ? new Uint8Array(base64.decode(way.key)) : null;
      const key = own && (await unwrapKey(cipher, { keyId, way, own }));
      if (key) return key;
    }
  }
  return null;
}

/** The data key of some rings, unwrapped with the own key of a way that other rings have too. */
export async function unwrapLike(
  cipher: Cipher,
  { rings, known, own }: { readonly rings: readonly Ring[]; readonly known: readonly Ring[]; readonly own: Key },
): Promise<Key | null> {
  const plans = known.flatMap(({ ways }) => ways.map(planOf));
  for (const { keyId, ways } of rings) {
    for (const way of ways) {
      const stayed = plans.some((it) => same(it, planOf(way)));
      const key = stayed ? await unwrapKey(cipher, { keyId, way, own }) : null;
      if (key) return key;
    }
  }
  return null;
}

/** A new ring, sealed with its data key, so that no other one can be put in its place. */
export async function sealRing(cipher: Cipher, parts: Parameters<typeof ringOf>[0], key: Key): Promise<Ring> {
  const ring = ringOf(parts);
  return { ...ring, seal: await cipher.seal(key, nothing, sealBound(ring)) };
}

/** What a ring's seal is to a data key. */
export async function markOf(cipher: Cipher, ring: Ring, key: Key): Promise<Mark> {
  if (ring.seal === undefined) return 'silent';
  return (await cipher.open(key, ring.seal, sealBound(ring))) === null ? 'refuted' : 'proven';
}

/** Proves to a data key that another one replaces it. */
export async function handOver(cipher: Cipher, { key, keyId }: DataKey, next: string): Promise<Before> {
  return { keyId, seal: await cipher.seal(key, nothing, beforeBound(keyId, next)) };
}

/** Whether a ring proves to a data key that the ring's own one replaced it. */
export async function follows(
  cipher: Cipher,
  { keyId: next, before }: Ring,
  { key, keyId }: DataKey,
): Promise<boolean> {
  if (before?.keyId !== keyId) return false;
  return (await cipher.open(key, before.seal, beforeBound(keyId, next))) !== null;
}
