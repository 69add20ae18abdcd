import { same } from '../../core/json-equal.ts';
import type { Generation } from '../../core/vault/generation.ts';
import type { Ring } from '../../core/vault/ring.ts';
import { chosenRing, type Kept, type Mark, type Sight } from '../../core/vault/sight.ts';
import type { Way } from '../../core/vault/way.ts';
import type { Keeper, Key, Opened } from './keeper.ts';
import type { OpenKey } from './open-key.ts';
import type { wrapping } from './wrapping.ts';

export type There = Extract<Sight, { state: 'there' }>;

/** A data key that was shown to be right, and what it belongs to. */
export type Right = {
  readonly kept: Kept;
  readonly key: Key;
  /** No user had to bring anything for it. */
  readonly byItself: boolean;
};

/** What a key opened: the newest content, and the ring that it shows to be genuine. */
export type OpenVault = Opened & {
  readonly key: Key;
  readonly keyId: string;
  readonly ring: Ring;
  readonly mark: Mark;
  readonly generations: readonly Generation[];
  /** The ids of data keys whose time is over, as this one shows: what is left of them may go. */
  readonly over: readonly string[];
};

/**
 * Which of all that is on the disks is the vault. What claims to be it says so by numbers and checksums, which anyone who
 * writes to a disk can set; here keys decide.
 */
export function opening(keeper: Keeper, wraps: ReturnType<typeof wrapping>) {
  const { ownKey, unwrap, unwrapLike, markOf, follows } = wraps;

  /** The ring that a data key shows to be genuine, and how sure that is. */
  async function ringFor({ rings, back }: Kept, key: Key): Promise<{ readonly ring: Ring; readonly mark: Mark }> {
    const several = rings.filter((ring, at) => rings.findIndex((other) => same(other, ring)) === at);
    const marked = await Promise.all(several.map(async (ring) => ({ ring, mark: await markOf(ring, key) })));
    const chosen = chosenRing(marked);
    if (chosen === undefined) throw new Error('There is no ring');
    for (const { ring, after } of back.rings)
      if (after === chosen.ring.number && (await markOf(ring, key)) === 'proven') return { ring, mark: 'proven' };
    return chosen;
  }

  /** The data key that took the place of this one, if any: its exchange was cut off after the first store. */
  async function nextOf({ kept }: There, { keyId }: Kept, key: Key): Promise<Kept | null> {
    for (const other of kept) for (const ring of other.rings) if (await follows(ring, keyId, key)) return other;
    return null;
  }

  /** The newest content that a data key opens, and its ring. */
  async function openKept(kept: Kept, key: Key): Promise<OpenVault | 'strange' | null> {
    const { generations, vouched, back } = kept;
    // Where a store claims to be of a later version, the other one has to open on its own.
    const first = await keeper.openNewest(vouched, key);
    if (first === null || first === 'strange') return first;
    const all = vouched.length === generations.length ? first : await keeper.openNewest(generations, key);
    if (all === null || all === 'strange') return all;
    const newer = back.generations.filter(({ after }) => after === all.generation.number);
    const taken = await keeper.openNewest(
      newer.map(({ generation }) => generation).toSorted((one, other) => other.number - one.number),
      key,
    );
    const newest = taken === null || taken === 'strange' ? all : taken;
    const { ring, mark } = await ringFor(kept, key);
    const over = mark === 'proven' && ring.before ? [ring.before.keyId] : [];
    const opened = newest === all ? generations : [newest.generation, ...generations];
    return { ...newest, key, keyId: kept.keyId, ring, mark, generations: opened, over };
  }

  /**
   * Where nothing that the newest key opens is whole, its exchange was interrupted by a store that damages what it is
   * given, and the other store still has what was there before.
   */
  async function openOlder({ kept }: There, newer: Kept, own: Key | null): Promise<OpenVault | null> {
    for (const older of kept) {
      if (older === newer) continue;
      const key = (await ownKey(older.rings)) ?? (own && (await unwrapLike(newer.rings, older.rings, own)));
      const open = key && (await openKept(older, key));
      if (open && open !== 'strange') return { ...open, over: [...open.over, newer.keyId] };
    }
    return null;
  }

  return {
    /**
     * Opens what is there with a data key that was shown to be right.
     *
     * @param own the key of a way that the user brought, if it was needed
     */
    async open(there: There, { kept, key }: Right, own: Key | null): Promise<OpenVault | 'strange' | null> {
      return (await openKept(kept, key)) ?? (await openOlder(there, kept, own));
    },

    ringFor,

    /** The data key that the user need not bring: the one that is held, or one that lies beside the vault. */
    async atHand(there: There, held: OpenKey | null): Promise<(Right & { readonly isHeld: boolean }) | null> {
      const mine = there.kept.find(({ keyId }) => keyId === held?.keyId);
      if (held && mine && (await nextOf(there, mine, held.key)) === null)
        return { kept: mine, key: held.key, isHeld: true, byItself: held.until === null };
      for (const kept of there.kept) {
        const key = await ownKey(kept.rings);
        if (key === null || (await nextOf(there, kept, key)) !== null) continue;
        const opens = there.guarded.map((generations) =>
          keeper.openNewest(
            generations.filter(({ keyId }) => keyId === kept.keyId),
            key,
          ),
        );
        if (!(await Promise.all(opens)).includes(null)) return { kept, key, isHeld: false, byItself: true };
      }
      return null;
    },

    /** The data key that a way opens with its own key, and the way; null where that is no way of the vault any more. */
    async byWay(there: There, wayId: string, own: Key): Promise<(Right & { readonly way: Way }) | null> {
      for (const kept of there.kept) {
        for (const way of kept.rings.flatMap(({ ways }) => ways).filter(({ id }) => id === wayId)) {
          const key = await unwrap(kept.keyId, way, own);
          if (key === null) continue;
          const next = await nextOf(there, kept, key);
          if (next !== null) {
            const itsKey = await unwrapLike(kept.rings, next.rings, own);
            if (itsKey !== null) return { kept: next, key: itsKey, way, byItself: false };
          } else if ((await ringFor(kept, key)).ring.ways.some((it) => same(it, way)))
            return { kept, key, way, byItself: false };
        }
      }
      return null;
    },
  };
}
