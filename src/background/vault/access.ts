import { same } from '../../core/json-equal.ts';
import { failed } from '../../core/result.ts';
import type { Key } from '../../core/vault/cipher.ts';
import { type SomethingThere, spotsAside, waysIn } from '../../core/vault/disk-state.ts';
import type { Generation } from '../../core/vault/generation.ts';
import type { Term } from '../../core/vault/lock-time.ts';
import type { Outcome, Refusal } from '../../core/vault/outcome.ts';
import { readOwnKey } from '../../core/vault/read-way.ts';
import type { Ring } from '../../core/vault/ring.ts';
import { opensItself, type Proof } from '../../core/vault/way.ts';
import { NotSaved } from './both-stores.ts';
import type { Opened } from './content-seal.ts';
import { lookAtDisks, newestOnDisks, type OnDisks } from './disks.ts';
import type { HeldKey } from './held-key.ts';
import { repair, setAside } from './mending.ts';
import { keyAtHand, openVault, type RightKey } from './opening.ts';
import type { Platform } from './platform.ts';
import { unwrapKey } from './wrapping.ts';

/** A vault whose data key we have. */
export type Unlocked = HeldKey &
  Opened & {
    readonly ring: Ring;
    readonly generations: readonly Generation[];
    readonly found: OnDisks['found'];
    /** It needed no user. A ring's word for that isn't enough: a vault that a user unlocked asks for that user. */
    readonly byItself: boolean;
  };

/** `quiet` is for requests that a page makes by itself: they don't count as a use, and don't postpone locking. */
export type How = 'use' | 'quiet';

/** No generation has this number. */
const unknownNumber = -1;

/** How long a key is held from now on; this counts as a use. */
export async function termFromNow({ now, patience }: Platform, byItself: boolean): Promise<Term> {
  const lasts = await patience();
  return { until: byItself ? null : now() + lasts, lasts };
}

/** Looks at both stores, opens the newest intact state with the held key, and repairs a store that's behind. */
async function unlocked(platform: Platform, how: How): Promise<Unlocked | Refusal> {
  const { onDisk, found } = await lookAtDisks(platform.stores);
  if (onDisk.state !== 'there') return onDisk.state;
  const held = await platform.holder.heldKey(platform.now());
  const right = await keyAtHand(platform.cipher, onDisk, held);
  if (right === null) return whyShut(onDisk);
  const isSame = held !== null && right.isHeld;
  return openWith(platform, {
    there: onDisk,
    found,
    right,
    own: null,
    inPlaceOf: isSame ? held.keyId : null,
    term: isSame && how === 'quiet' ? held : null,
  });
}

type Opening = {
  readonly there: SomethingThere;
  readonly found: OnDisks['found'];
  readonly right: RightKey;
  /** The key of a way that the user brought, if it was needed. */
  readonly own: Key | null;
  /** The id of the key that was held before, which may have been forgotten since. */
  readonly inPlaceOf: string | null;
  /** How long it is held, if that's known; otherwise this counts as a use and extends the time. */
  readonly term: Term | null;
};

/**
 * Opens what is there with a key that was shown to be right, sets aside what claims to be newer but can't prove it, and
 * repairs what's behind.
 */
export async function openWith(platform: Platform, opening: Opening): Promise<Unlocked | Refusal> {
  const { stores, cipher, holder } = platform;
  const { there, right, own, inPlaceOf } = opening;
  const open = await openVault(cipher, there, { ...right, own });
  if (open === null && there.later.length > 0) return 'newer';
  if (open === null || open === 'strange') return 'unreadable';
  const { ring, generation, key, keyId } = open;
  const found = await setAside(stores, opening.found, {
    spots: spotsAside(there, opening.found, keyId, open.over),
    newest: { ring: ring.number, generation: generation.number },
  });
  await repair(stores, found, open);
  const byItself = right.byItself && open.mark !== 'refuted' && opensItself(ring);
  const { until, lasts } = opening.term ?? (await termFromNow(platform, byItself));
  // If one store couldn't be read, this may not be the newest state: the next read looks at both again.
  const number = found.includes(null) ? unknownNumber : generation.number;
  const held = { key, keyId, number, until, lasts };
  await (inPlaceOf === null ? holder.holdKey(held) : holder.keepKey(held, inPlaceOf));
  return { ...open, ...held, found, byItself };
}

/** Runs a task alone, and turns a failed write into its reason. */
export async function careful<Result>(
  { alone }: Platform,
  task: () => Promise<Outcome<Result>>,
): Promise<Outcome<Result>> {
  try {
    return await alone(task);
  } catch (error) {
    if (error instanceof NotSaved) return failed(error.why === 'full' ? 'full' : 'not-saved');
    throw error;
  }
}

/** Runs a task on the open vault, alone. */
export function whileOpen<Result>(
  platform: Platform,
  task: (open: Unlocked) => Promise<Outcome<Result>>,
  how: How = 'use',
): Promise<Outcome<Result>> {
  return careful(platform, async () => {
    const open = await unlocked(platform, how);
    return typeof open === 'string' ? failed(open) : task(open);
  });
}

/**
 * Runs a task that writes. Nothing is written while one store can't be read, since that one may have something newer.
 */
export function toChange<Result>(
  platform: Platform,
  task: (open: Unlocked) => Promise<Outcome<Result>>,
): Promise<Outcome<Result>> {
  return whileOpen(platform, async (open) => (open.found.includes(null) ? failed('not-saved') : task(open)));
}

/**
 * The open vault before a change to its content, which counts as a use. Usually this reads one document from each
 * store.
 */
export async function toEdit(platform: Platform): Promise<Omit<Unlocked, 'generations' | 'byItself'> | Refusal> {
  const held = await platform.holder.heldKey(platform.now());
  const quick = held && (await newestOnDisks(platform, held));
  if (!quick) return unlocked(platform, 'use');
  return { ...held, ...(await termFromNow(platform, held.until === null)), ...quick };
}

/**
 * Whether the user is here now, rather than only an open vault: the own key of one of the current ring's ways opens the
 * same data key. Nothing that is held while the vault is open can do that: the data key is no way's own key, and the
 * key of `this-computer` is next to the vault. The key isn't kept, so each request needs a new derivation.
 */
export async function isProven(
  { cipher }: Platform,
  { ring, key }: Pick<Unlocked, 'ring' | 'key'>,
  proof: Proof | null,
): Promise<boolean> {
  if (proof === null || proof === 'warned') return false;
  const way = ring.ways.find(({ id }) => id === proof.way);
  const own = readOwnKey(proof.own);
  if (way === undefined || way.kind === 'this-computer' || own === null) return false;
  return same(await unwrapKey(cipher, { keyId: ring.keyId, way, own }), key);
}

/** Why nothing opens by itself: perhaps a user can unlock it, or it can't be opened at all. */
export function whyShut({ candidates, later }: SomethingThere): 'locked' | 'newer' | 'unreadable' {
  if (waysIn(candidates).some(({ kind }) => kind !== 'this-computer')) return 'locked';
  return later.length > 0 ? 'newer' : 'unreadable';
}
