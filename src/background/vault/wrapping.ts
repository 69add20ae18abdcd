import { fromBase64, toBase64 } from '../../core/base64.ts';
import { same } from '../../core/same.ts';
import type { Ring } from '../../core/vault/ring.ts';
import type { Cipher } from '../../core/vault/sealed.ts';
import { boundTo, planOf, type Way, type WayPlan } from '../../core/vault/way.ts';
import type { Key } from './keeper.ts';
import { NotSaved } from './writing.ts';

/** What wrapping needs of the platform. */
export type Wrapping = { readonly cipher: Cipher; now(): number; random(length: number): Key };

/** The data key, sealed once for each way to open the vault, and how it comes out again. */
export function wrapping({ cipher, now, random }: Wrapping) {
  /** The data key from the way that needs nobody; null where the user has to open the vault. */
  async function ownKey({ keyId, ways }: Ring): Promise<Key | null> {
    for (const way of ways) {
      const own = way.kind === 'this-computer' ? fromBase64(way.key) : null;
      const key = own && (await unwrap(keyId, way, own));
      if (key) return key;
    }
    return null;
  }

  /** The data key of an older ring, by a way that is the same as one of the newer ring. */
  async function unwrapLike(newer: Ring, { keyId, ways }: Ring, own: Key): Promise<Key | null> {
    for (const way of ways) {
      const stayed = newer.ways.some((it) => same(planOf(it), planOf(way)));
      const key = stayed ? await unwrap(keyId, way, own) : null;
      if (key) return key;
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

  return { ownKey, unwrap, unwrapLike, wrap };
}
