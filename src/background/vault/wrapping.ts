import { fromBase64, toBase64 } from '../../core/base64.ts';
import { same } from '../../core/json-equal.ts';
import { type Before, beforeBound, type Ring, ringOf, sealBound } from '../../core/vault/ring.ts';
import type { Cipher } from '../../core/vault/sealed.ts';
import type { Mark } from '../../core/vault/sight.ts';
import { boundTo, planOf, type Way, type WayPlan } from '../../core/vault/way.ts';
import type { Key } from './keeper.ts';
import { NotSaved } from './writing.ts';

/** What wrapping needs of the platform. */
export type Wrapping = { readonly cipher: Cipher; now(): number; random(length: number): Key };

const nothing = new Uint8Array();

/** The data key, sealed once for each way to open the vault, and how it comes out again; and the ring that has them all. */
export function wrapping({ cipher, now, random }: Wrapping) {
  /** The data key from the way that needs nobody; null where the user has to open the vault. */
  async function ownKey(rings: readonly Ring[]): Promise<Key | null> {
    for (const { keyId, ways } of rings) {
      for (const way of ways) {
        const own = way.kind === 'this-computer' ? fromBase64(way.key) : null;
        const key = own && (await unwrap(keyId, way, own));
        if (key) return key;
      }
    }
    return null;
  }

  /** The data key of some rings, by a way that is the same as one of other rings. */
  async function unwrapLike(known: readonly Ring[], rings: readonly Ring[], own: Key): Promise<Key | null> {
    const plans = known.flatMap(({ ways }) => ways.map(planOf));
    for (const { keyId, ways } of rings) {
      for (const way of ways) {
        const stayed = plans.some((it) => same(it, planOf(way)));
        const key = stayed ? await unwrap(keyId, way, own) : null;
        if (key) return key;
      }
    }
    return null;
  }

  /** The data key; null where this is not the way's own key, or the way is damaged. */
  const unwrap = (keyId: string, way: Way, own: Key) => cipher.open(own, way.wrapped, boundTo(keyId, way));

  /** A new way. It has opened once before it is given out, so that no other one goes for a way that doesn't open. */
  async function wrap(keyId: string, plan: WayPlan, own: Key | null, key: Key): Promise<Way> {
    const common = { id: toBase64(random(9)), added: now() };
    const with_ = own ?? random(32);
    const wrapped = await cipher.seal(with_, key, boundTo(keyId, plan));
    const way: Way =
      plan.kind === 'this-computer'
        ? { ...common, ...plan, wrapped, key: toBase64(with_) }
        : { ...common, ...plan, wrapped };
    if (!same(await unwrap(keyId, way, with_), key)) throw new NotSaved('failed', 'the new way does not open');
    return way;
  }

  /** A new ring, sealed with its data key, so that no other one can be put in its place. */
  async function sealRing(parts: Parameters<typeof ringOf>[0], key: Key): Promise<Ring> {
    const ring = ringOf(parts);
    return { ...ring, seal: await cipher.seal(key, nothing, sealBound(ring)) };
  }

  async function markOf(ring: Ring, key: Key): Promise<Mark> {
    if (ring.seal === undefined) return 'silent';
    return (await cipher.open(key, ring.seal, sealBound(ring))) === null ? 'refuted' : 'proven';
  }

  /** What shows to a data key that another one takes its place. */
  async function handOver(keyId: string, key: Key, next: string): Promise<Before> {
    return { keyId, seal: await cipher.seal(key, nothing, beforeBound(keyId, next)) };
  }

  /** Whether a ring shows to a data key that its own one took that one's place. */
  async function follows({ keyId: next, before }: Ring, keyId: string, key: Key): Promise<boolean> {
    if (before?.keyId !== keyId) return false;
    return (await cipher.open(key, before.seal, beforeBound(keyId, next))) !== null;
  }

  return { ownKey, unwrap, unwrapLike, wrap, sealRing, markOf, handOver, follows };
}
