import { same } from '../../core/json-equal.ts';
import type { Cipher, Key } from '../../core/vault/cipher.ts';
import { type Candidate, chosenRing, type Mark, type SomethingThere } from '../../core/vault/disk-state.ts';
import type { Generation } from '../../core/vault/generation.ts';
import type { Ring } from '../../core/vault/ring.ts';
import type { Way } from '../../core/vault/way.ts';
import { type Opened, openNewest } from './content-seal.ts';
import type { HeldKey } from './held-key.ts';
import { follows, keyBesideVault, markOf, unwrapKey, unwrapLike } from './wrapping.ts';

// Decides which of the documents on the disks is the vault. Documents claim it by numbers and checksums, which anyone
// who can write to the disk can set; here keys decide.

/** A data key that was shown to be right, and what it belongs to. */
export type RightKey = {
  readonly candidate: Candidate;
  readonly key: Key;
  /** The user didn't have to prove anything for it. */
  readonly byItself: boolean;
};

/** What a key opened: the newest content, and the ring that it proves to be genuine. */
export type OpenVault = Opened & {
  readonly key: Key;
  readonly keyId: string;
  readonly ring: Ring;
  readonly mark: Mark;
  readonly generations: readonly Generation[];
  /** The ids of data keys that this one proves to be obsolete: what is left of them may go. */
  readonly over: readonly string[];
};

/**
 * Opens what is there with a data key that was shown to be right.
 *
 * @param own the key of a way that the user brought, if it was needed
 */
export async function openVault(
  cipher: Cipher,
  there: SomethingThere,
  { candidate, key, own }: Pick<RightKey, 'candidate' | 'key'> & { readonly own: Key | null },
): Promise<OpenVault | 'strange' | null> {
  return (await openCandidate(cipher, candidate, key)) ?? (await openOlder(cipher, there, { newer: candidate, own }));
}

/** The newest content that a data key opens, and its ring. */
async function openCandidate(cipher: Cipher, candidate: Candidate, key: Key): Promise<OpenVault | 'strange' | null> {
  const { generations, vouched, back } = candidate;
  // If a store claims to be of a later version, the other one has to open without it.
  const first = await openNewest(cipher, vouched, key);
  if (first === null || first === 'strange') return first;
  const all = vouched.length === generations.length ? first : await openNewest(cipher, generations, key);
  if (all === null || all === 'strange') return all;
  const newer = back.generations.filter(({ after }) => after === all.generation.number);
  const taken = await openNewest(
    cipher,
    newer.map(({ generation }) => generation).toSorted((one, other) => other.number - one.number),
    key,
  );
  const newest = taken === null || taken === 'strange' ? all : taken;
  const { ring, mark } = await genuineRing(cipher, candidate, key);
  const over = mark === 'proven' && ring.before ? [ring.before.keyId] : [];
  const opened = newest === all ? generations : [newest.generation, ...generations];
  return { ...newest, key, keyId: candidate.keyId, ring, mark, generations: opened, over };
}

/**
 * If the newest key opens nothing that's intact, the change to it was interrupted by a store that damages what is
 * written to it, and the other store still has the state before.
 */
async function openOlder(
  cipher: Cipher,
  { candidates }: SomethingThere,
  { newer, own }: { readonly newer: Candidate; readonly own: Key | null },
): Promise<OpenVault | null> {
  for (const older of candidates) {
    if (older === newer) continue;
    const known = { rings: older.rings, known: newer.rings };
    const key = (await keyBesideVault(cipher, older.rings)) ?? (own && (await unwrapLike(cipher, { ...known, own })));
    const open = key && (await openCandidate(cipher, older, key));
    if (open && open !== 'strange') return { ...open, over: [...open.over, newer.keyId] };
  }
  return null;
}

/** The ring that a data key proves to be genuine, and how sure that is. */
export async function genuineRing(
  cipher: Cipher,
  { rings, back }: Candidate,
  key: Key,
): Promise<{ readonly ring: Ring; readonly mark: Mark }> {
  const several = rings.filter((ring, at) => rings.findIndex((other) => same(other, ring)) === at);
  const marked = await Promise.all(several.map(async (ring) => ({ ring, mark: await markOf(cipher, ring, key) })));
  const chosen = chosenRing(marked);
  if (chosen === undefined) throw new Error('There is no ring');
  for (const { ring, after } of back.rings)
    if (after === chosen.ring.number && (await markOf(cipher, ring, key)) === 'proven') return { ring, mark: 'proven' };
  return chosen;
}

/** The data key that replaced this one, if any: the change was interrupted after the first store. */
async function successorOf(
  cipher: Cipher,
  { candidates }: SomethingThere,
  { candidate: { keyId }, key }: Pick<RightKey, 'candidate' | 'key'>,
): Promise<Candidate | null> {
  for (const other of candidates)
    for (const ring of other.rings) if (await follows(cipher, ring, { key, keyId })) return other;
  return null;
}

/** A data key that needs no user: the one that is held, or one that is stored next to the vault. */
export async function keyAtHand(
  cipher: Cipher,
  there: SomethingThere,
  held: HeldKey | null,
): Promise<(RightKey & { readonly isHeld: boolean }) | null> {
  const mine = there.candidates.find(({ keyId }) => keyId === held?.keyId);
  if (held && mine && (await successorOf(cipher, there, { candidate: mine, key: held.key })) === null)
    return { candidate: mine, key: held.key, isHeld: true, byItself: held.until === null };
  for (const candidate of there.candidates) {
    const key = await keyBesideVault(cipher, candidate.rings);
    if (key === null || (await successorOf(cipher, there, { candidate, key })) !== null) continue;
    const opens = there.guarded.map((generations) =>
      openNewest(
        cipher,
        generations.filter(({ keyId }) => keyId === candidate.keyId),
        key,
      ),
    );
    if (!(await Promise.all(opens)).includes(null)) return { candidate, key, isHeld: false, byItself: true };
  }
  return null;
}

/** The data key that a way opens with its own key, and the way; null if the vault no longer has that way. */
export async function keyByWay(
  cipher: Cipher,
  there: SomethingThere,
  { wayId, own }: { readonly wayId: string; readonly own: Key },
): Promise<(RightKey & { readonly way: Way }) | null> {
  for (const candidate of there.candidates) {
    const { rings, keyId } = candidate;
    for (const way of rings.flatMap(({ ways }) => ways).filter(({ id }) => id === wayId)) {
      const key = await unwrapKey(cipher, { keyId, way, own });
      if (key === null) continue;
      const next = await successorOf(cipher, there, { candidate, key });
      if (next !== null) {
        const itsKey = await unwrapLike(cipher, { rings: next.rings, known: rings, own });
        if (itsKey !== null) return { candidate: next, key: itsKey, way, byItself: false };
      } else if ((await genuineRing(cipher, candidate, key)).ring.ways.some((it) => same(it, way)))
        return { candidate, key, way, byItself: false };
    }
  }
  return null;
}
