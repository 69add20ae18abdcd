import * as v from 'valibot';
import { same } from '../json-equal.ts';
import { readAs } from '../read-as.ts';
import { allKeys, type Back, backOf } from './aside.ts';
import { type Generation, readGeneration, ringKey, vaultKeys } from './generation.ts';
import { isSound, type Ring, readRing } from './ring.ts';
import { opensItself, viewOf, type WayView } from './way.ts';

/** What was found in one store; null if it couldn't be read at all. */
export type Found = Readonly<Record<string, unknown>> | null;

/** A possible vault: everything there is for one data key, from both stores. */
export type Candidate = {
  readonly keyId: string;
  /** The newest intact one first. Only the data key can tell which of them is genuine. */
  readonly rings: readonly Ring[];
  /** The newest first. */
  readonly generations: readonly Generation[];
  /** Those in a store where nothing claims to be of a later version. One of them has to open. */
  readonly vouched: readonly Generation[];
  /** What was set aside before and may be taken back. */
  readonly back: Back;
};

/** A document in a store, by the store's number. */
export type Spot = { readonly store: number; readonly place: string };

/** What is there, before anything is opened. */
export type DiskState =
  /** Nothing was ever stored, and both stores say so. */
  | { readonly state: 'empty' }
  /** A later version of this program wrote it. It is left alone. */
  | { readonly state: 'newer' }
  /** Something is there, or may be there, that can't be read. It is left alone. */
  | { readonly state: 'unreadable' }
  | {
      readonly state: 'there';
      /**
       * Of each data key that has both a ring and content, the one with the greatest ring number first. Numbers and
       * checksums can be forged, so the order decides nothing that a key can decide.
       */
      readonly candidates: readonly Candidate[];
      /** What claims to be of a later version, in one store only: to be set aside once the other store has opened. */
      readonly later: readonly Spot[];
      /**
       * For each store whose ring is intact and needs the user: its content. A way that needs no user opens the vault
       * only if its key opens some of that as well, since anyone could put their own vault into the other store.
       */
      readonly guarded: readonly (readonly Generation[])[];
    };

/** The state with something that a key may open. */
export type SomethingThere = Extract<DiskState, { state: 'there' }>;

/**
 * Works out what the stores hold. A store that is damaged, empty or behind is ignored while the other one is intact.
 * The result is "empty" only if no store has or hides anything.
 *
 * What a later version wrote may be the newest there is. While both stores say so, or the other one isn't intact, it is
 * left alone. If one store says so and the other one has a ring with content, that one may open, and a document that
 * can't be authenticated doesn't outvote it: see {@link Candidate.vouched} and {@link spotsAside}.
 */
export function diskStateOf(stores: readonly Found[]): DiskState {
  const later = stores.flatMap((found, store) =>
    vaultKeys.filter((place) => isLater(found, place, stores)).map((place): Spot => ({ store, place })),
  );
  const clean = stores.filter((_, store) => !later.some((spot) => spot.store === store));
  if (later.length > 0 && !clean.some(isWhole)) return { state: 'newer' };
  if (stores.every((found) => found !== null && allKeys.every((key) => found[key] === undefined)))
    return { state: 'empty' };
  const rings = stores.flatMap(ringIn);
  rings.sort((one, other) => other.number - one.number || Number(isSound(other)) - Number(isSound(one)));
  const generations = stores.flatMap(generationsIn);
  const vouched = clean.flatMap(generationsIn);
  const guarded = stores.filter((found) => ringIn(found).some((ring) => isSound(ring) && !opensItself(ring)));
  const candidates = [...new Set(rings.map(({ keyId }) => keyId))].flatMap((keyId): Candidate[] => {
    const isOwn = (it: { readonly keyId: string }) => it.keyId === keyId;
    const sealed = generations.filter(isOwn).toSorted((one, other) => other.number - one.number);
    // A ring whose generations never arrived was being written when the browser stopped: the one before it is still
    // valid.
    if (sealed.length === 0) return [];
    const own = rings.filter(isOwn);
    return [
      {
        keyId,
        rings: [...own.filter(isSound), ...own.filter((ring) => !isSound(ring))],
        generations: sealed,
        vouched: vouched.filter(isOwn).toSorted((one, other) => other.number - one.number),
        back: backOf(stores, keyId),
      },
    ];
  });
  if (candidates.length === 0) return { state: 'unreadable' };
  return { state: 'there', candidates, later, guarded: guarded.map(generationsIn) };
}

/**
 * What a ring is to the data key: sealed with it, without any seal (as early versions wrote it), or sealed otherwise.
 */
export type Mark = 'proven' | 'silent' | 'refuted';

/**
 * Which of several rings of one data key is genuine. One that the key has sealed outvotes all others, no matter what
 * numbers they give themselves. Among equals, an intact ring wins, and then the newest.
 */
export function chosenRing<Marked extends { readonly ring: Ring; readonly mark: Mark }>(
  rings: readonly Marked[],
): Marked | undefined {
  const weight = { proven: 2, silent: 1, refuted: 0 };
  return rings.toSorted(
    (one, other) =>
      weight[other.mark] - weight[one.mark] ||
      Number(isSound(other.ring)) - Number(isSound(one.ring)) ||
      other.ring.number - one.ring.number,
  )[0];
}

/**
 * What to set aside once the vault has opened: everything that claims to be of a later version, and rings with content
 * of other data keys. Those of a key that is known to be obsolete aren't a claim, but what a change of the key left
 * behind.
 *
 * @param over ids of such keys
 */
export function spotsAside(
  { candidates, later }: SomethingThere,
  stores: readonly Found[],
  keyId: string,
  over: readonly string[],
): readonly Spot[] {
  const rivals = candidates
    .filter((it) => it.keyId !== keyId && !over.includes(it.keyId) && it.rings.some(isSound))
    .map((it) => it.keyId);
  const isRival = (found: Found, place: string) => {
    const read = place === ringKey ? readRing(found?.[place]) : readGeneration(found?.[place]);
    return read !== null && read !== 'newer' && rivals.includes(read.keyId);
  };
  return [
    ...later,
    ...stores.flatMap((found, store) =>
      vaultKeys.filter((place) => isRival(found, place)).map((place) => ({ store, place })),
    ),
  ];
}

/**
 * The ways that may open a locked vault: those of all its rings, since only a key can tell which one is genuine.
 * Usually there is one ring, in both stores.
 */
export function waysIn(candidates: readonly Candidate[]): readonly WayView[] {
  const views = candidates.flatMap(({ rings }) => shownRings(rings).flatMap(({ ways }) => ways.map(viewOf)));
  return views.filter((view, at) => views.findIndex((other) => same(other, view)) === at);
}

function shownRings(rings: readonly Ring[]): readonly Ring[] {
  const sound = rings.filter(isSound);
  return sound.length > 0 ? sound : rings;
}

function ringIn(found: Found): readonly Ring[] {
  const ring = readRing(found?.[ringKey]);
  return ring === null || ring === 'newer' ? [] : [ring];
}

function generationsIn(found: Found): readonly Generation[] {
  return vaultKeys
    .map((place) => readGeneration(found?.[place]))
    .filter((read): read is Generation => read !== null && read !== 'newer');
}

/** Whether a store on its own has a ring and content of the same data key. */
function isWhole(found: Found): boolean {
  const generations = generationsIn(found);
  return ringIn(found).some(({ keyId }) => generations.some((generation) => generation.keyId === keyId));
}

/**
 * Whether a document says that a later version wrote it. A later version seals again and increases the number, so if
 * the other store has the same bytes under our version, only the version number is damaged.
 */
function isLater(found: Found, place: string, stores: readonly Found[]): boolean {
  const read = place === ringKey ? readRing(found?.[place]) : readGeneration(found?.[place]);
  return read === 'newer' && !stores.some((other) => isTwin(found?.[place], other?.[place]));
}

function isTwin(one: unknown, other: unknown): boolean {
  const [version, otherVersion] = [one, other].map(versionOf);
  return version !== otherVersion && same(unversioned(one), unversioned(other));
}

const versionOf = (given: unknown) => readAs(versioned, given)?.version;
const unversioned = (given: unknown) => {
  const document = readAs(versioned, given);
  return document ? { ...document, version: null } : given;
};
const versioned = v.looseObject({ version: v.optional(v.unknown()) });
