import { fromBase64 } from '../../core/base64.ts';
import { same } from '../../core/same.ts';
import { type Say, say } from '../../core/say.ts';
import type { Content } from '../../core/stored.ts';
import type { Generation } from '../../core/vault/generation.ts';
import type { Proof } from '../../core/vault/proof.ts';
import { mostWays, type Ring, ringOf } from '../../core/vault/ring.ts';
import type { Cipher } from '../../core/vault/sealed.ts';
import type { Kept, Sight } from '../../core/vault/sight.ts';
import type { Outcome, Refusal, VaultState } from '../../core/vault/state.ts';
import type { Term } from '../../core/vault/term.ts';
import { planOf, viewOf, type Way, type WayKind, type WayPlan, type WayView } from '../../core/vault/way.ts';
import type { Keeper, Key, Look, Opened } from './keeper.ts';
import type { OpenKey } from './open-key.ts';
import { wrapping } from './wrapping.ts';
import { NotSaved } from './writing.ts';

/** Where the key of an unlocked vault is held: in memory that outlives the background, but not the browser. */
export type KeyHolder = {
  openKey(now: number): Promise<OpenKey | null>;
  holdKey(key: OpenKey): Promise<void>;
  /** Holds a key in place of the one of this id, unless that one was forgotten meanwhile: then it stays so. */
  keepKey(key: OpenKey, inPlaceOf: string): Promise<void>;
  forgetKey(): Promise<void>;
};

/** What the guard needs: everything that is not a decision comes in from outside. */
export type Around = {
  readonly keeper: Keeper;
  readonly holder: KeyHolder;
  readonly cipher: Cipher;
  now(): number;
  random(length: number): Key;
  /** How long after its last use an unlocked vault locks, in milliseconds. */
  patience(): Promise<number>;
  /** Runs a task while no other one runs, in any context. */
  alone<Result>(task: () => Promise<Result>): Promise<Result>;
};

/** A change to the content, or what is wrong with what the user gave. */
export type Change<Result> = (
  content: Content,
) => { readonly content: Content; readonly result: Result } | { readonly problem: Say };

/** No generation has it. */
const unknownNumber = -1;

type Unlocked = OpenKey &
  Opened & { readonly ring: Ring; readonly generations: readonly Generation[]; readonly found: Look['found'] };
type There = Extract<Sight, { state: 'there' }>;

export type Guard = ReturnType<typeof guard>;

/** Who may open the vault, and until when. The one place through which everything that is in it is read or changed. */
export function guard({ keeper, holder, cipher, now, random, patience, alone }: Around) {
  const { ownKey, unwrap, unwrapLike, wrap } = wrapping({ cipher, now, random });
  /** How long a key is held from now on: this is a use. */
  async function term(ring: Ring): Promise<Term> {
    const lasts = await patience();
    return { until: opensItself(ring) ? null : now() + lasts, lasts };
  }

  /**
   * Looks at both stores, opens the newest that is whole with the key that is held, and repairs what is behind.
   *
   * @param quiet leaves the time at which it locks as it is
   */
  async function unlocked(quiet = false): Promise<Unlocked | Refusal> {
    const { sight, found } = await keeper.look();
    if (sight.state !== 'there') return sight.state;
    const held = await holder.openKey(now());
    if (held?.keyId === sight.ring.keyId)
      return take(sight, found, held.key, null, held.keyId, quiet ? held : undefined);
    const own = await ownKey(sight.ring);
    if (own !== null) return take(sight, found, own, null, null);
    return opensItself(sight.ring) ? 'unreadable' : 'locked';
  }

  /**
   * Opens what is there with a key that was shown to be right.
   *
   * @param own the key of a way that the user brought, if it was needed
   * @param held the id of the key that was held before; it may have been forgotten since
   * @param known how long it is held, where that is known; else this is a use that gives it more
   */
  async function take(
    there: There,
    found: Look['found'],
    key: Key,
    own: Key | null,
    held: string | null,
    known?: Term,
  ) {
    const open = (await openOf(there, key)) ?? (await openOlder(there, own));
    if (open === null || open === 'strange') return 'unreadable';
    const { ring, generations, generation, content } = open;
    await keeper.repair(found, ring, generation);
    const { until, lasts } = known ?? (await term(ring));
    const { keyId } = generation;
    // Where one store could not be read, this may not be the newest: the next reading looks at both again.
    const number = found.includes(null) ? unknownNumber : generation.number;
    const openKey = { key: open.key, keyId, number, until, lasts };
    await (held === null ? holder.holdKey(openKey) : holder.keepKey(openKey, held));
    return { ...openKey, content, generation, ring, generations, found };
  }

  async function openOf({ ring, generations }: Kept, key: Key) {
    const opened = await keeper.openNewest(generations, key);
    return opened === null || opened === 'strange' ? opened : { ...opened, ring, generations, key };
  }

  /**
   * Where nothing that the newest key opens is whole, its exchange was interrupted by a store that damages what it is
   * given, and the other store still has what was there before.
   */
  async function openOlder({ ring, older }: There, own: Key | null) {
    for (const kept of older) {
      const key = (await ownKey(kept.ring)) ?? (own && (await unwrapLike(ring, kept.ring, own)));
      const open = key && (await openOf(kept, key));
      if (open) return open;
    }
    return null;
  }

  /** Runs a task alone and turns a failed write into its reason. */
  async function careful<Result>(task: () => Promise<Outcome<Result>>): Promise<Outcome<Result>> {
    try {
      return await alone(task);
    } catch (error) {
      if (error instanceof NotSaved) return { refused: error.why === 'full' ? 'full' : 'not-saved' };
      throw error;
    }
  }

  /** Runs a task on the open vault, alone. */
  function whileOpen<Result>(
    task: (open: Unlocked) => Promise<Outcome<Result>>,
    quiet = false,
  ): Promise<Outcome<Result>> {
    return careful(async () => {
      const open = await unlocked(quiet);
      return typeof open === 'string' ? { refused: open } : task(open);
    });
  }

  /** Runs a task that writes. While one store can't be read nothing is written: it may hold something newer. */
  function toChange<Result>(task: (open: Unlocked) => Promise<Outcome<Result>>): Promise<Outcome<Result>> {
    return whileOpen(async (open) => (open.found.includes(null) ? { refused: 'not-saved' } : task(open)));
  }

  /**
   * Whether the user is here now, and not only the open vault: the own key of a way of the current ring opens the same
   * data key. What is held while the vault is open never does: the data key is no way's own key, and the key of
   * `this-computer` lies beside the vault. The key isn't kept, so that each request needs another derivation.
   */
  async function isProven({ ring, key }: Pick<Unlocked, 'ring' | 'key'>, proof: Proof | null): Promise<boolean> {
    if (proof === null || proof === 'warned') return false;
    const way = ring.ways.find(({ id }) => id === proof.way);
    const own = fromBase64(proof.own);
    if (way === undefined || way.kind === 'this-computer' || own?.length !== 32) return false;
    return same(await unwrap(ring.keyId, way, own), key);
  }

  /** The open vault before a change of its content, which is the use: the usual case reads one document from each store. */
  async function toEdit(): Promise<Omit<Unlocked, 'generations'> | Refusal> {
    const held = await holder.openKey(now());
    const quick = held && (await keeper.lookAt(held.number, held.keyId, held.key));
    return quick ? { ...held, ...(await term(quick.ring)), ...quick } : unlocked();
  }

  /** Puts other ways into the ring, for the same data key. */
  async function exchange({ ring, found }: Pick<Unlocked, 'ring' | 'found'>, ways: readonly Way[]): Promise<void> {
    await keeper.putRing(ringOf({ number: ring.number + 1, keyId: ring.keyId, ways }), found);
  }

  /** A new data key for other ways: what an old way opened, it opens no longer. */
  async function rekey(open: Unlocked, kept: readonly { plan: WayPlan; own: Key | null }[]): Promise<void> {
    const { key, keyId } = keeper.newKey();
    const ways = await Promise.all(kept.map(({ plan, own }) => wrap(keyId, plan, own, key)));
    const ring = ringOf({ number: open.ring.number + 1, keyId, ways });
    const held = await term(ring);
    const { number } = await keeper.rekey(open, ring, key);
    await holder.keepKey({ ...held, key, keyId, number }, open.keyId);
  }

  return {
    /** What the pages may know before they ask for anything. Uses nothing, and so keeps nothing open. */
    async state(): Promise<VaultState> {
      const held = await holder.openKey(now());
      const ring = held && (await keeper.ringAt(held.keyId));
      if (ring) return stateOf(ring, held);
      const { sight } = await keeper.look();
      if (sight.state !== 'there') return { state: sight.state };
      return stateOf(sight.ring, await holder.openKey(now()));
    },

    /** The ways there are, without their keys. */
    async ways(): Promise<readonly WayView[]> {
      const { sight } = await keeper.look();
      return sight.state === 'there' ? sight.ring.ways.map(viewOf) : [];
    },

    /**
     * What is in the vault. The usual case reads the same documents from both stores and writes nothing. Anything odd,
     * such as one place that was deleted, is looked at in full, alone, and mended.
     *
     * @param how `quiet` for what a page asks by itself: it is no use, and puts the locking off by nothing
     */
    async read(how: 'use' | 'quiet' = 'use'): Promise<Outcome<Content>> {
      const quiet = how === 'quiet';
      const held = await holder.openKey(now());
      const quick = held && (await keeper.lookAt(held.number, held.keyId, held.key));
      if (held && quick) {
        if (held.until !== null && !quiet) await holder.keepKey({ ...held, ...(await term(quick.ring)) }, held.keyId);
        return { done: quick.content };
      }
      return whileOpen(async ({ content }) => ({ done: content }), quiet);
    },

    /**
     * What is in the vault, for a copy that leaves this computer: only with a proof, or, where the vault opens by itself,
     * with the word that the user was warned.
     */
    readToExport(proof: Proof | null): Promise<Outcome<Content>> {
      return whileOpen(async (open) => {
        const may = opensItself(open.ring) ? proof === 'warned' : await isProven(open, proof);
        return may ? { done: open.content } : { refused: 'no-proof' };
      });
    },

    /** Changes what is in the vault; done only when both stores gave the new state back. */
    change<Result>(by: Change<Result>): Promise<Outcome<Result>> {
      return careful(async () => {
        const open = await toEdit();
        if (typeof open === 'string') return { refused: open };
        if (open.found.includes(null)) return { refused: 'not-saved' };
        const { key, keyId, until, lasts } = open;
        const changed = by(open.content);
        const isOther = 'content' in changed && changed.content !== open.content;
        const saved = isOther ? await keeper.save(changed.content, open.generation, key, open.found) : null;
        const number = saved?.number ?? open.number;
        // A use that gives it more time, whatever came of it.
        const held = holder.keepKey({ key, keyId, number, until, lasts }, keyId);
        await Promise.all([held, saved && keeper.letOldestGo(saved)]);
        return 'content' in changed ? { done: changed.result } : changed;
      });
    },

    /**
     * Makes a vault with its first way. Where there is one already it is left as it is, and nobody is told that another
     * passphrase is theirs now: two tabs may ask for the first one.
     */
    make(plan: WayPlan, own: Key | null): Promise<Outcome<VaultState['state']>> {
      return careful(async () => {
        const { sight, found } = await keeper.look();
        if (sight.state === 'there')
          return plan.kind === 'this-computer' && opensItself(sight.ring)
            ? { done: 'open' }
            : { problem: say('way_there') };
        if (sight.state !== 'empty') return { refused: sight.state };
        if (standsAlone([plan])) return { problem: say('passkey_alone') };
        const { key, keyId } = keeper.newKey();
        const way = await wrap(keyId, plan, own, key);
        const ring = ringOf({ number: 1, keyId, ways: [way] });
        const held = await term(ring);
        const { number } = await keeper.create(ring, key, found);
        await holder.holdKey({ ...held, key, keyId, number });
        return { done: 'open' };
      });
    },

    /** Opens the vault with the key of one way, and gives its kind. A wrong one changes nothing at all. */
    unlock(wayId: string, own: Key): Promise<Outcome<WayKind>> {
      return careful(async () => {
        const [{ sight, found }, wait] = await Promise.all([keeper.look(), patience()]);
        if (sight.state !== 'there') return { refused: sight.state };
        const way = sight.ring.ways.find(({ id }) => id === wayId);
        const key = way ? await unwrap(sight.ring.keyId, way, own) : null;
        if (way === undefined || key === null) return { refused: 'wrong-key' };
        const until = opensItself(sight.ring) ? null : now() + wait;
        const open = await take(sight, found, key, own, null, { until, lasts: wait });
        return typeof open === 'string' ? { refused: open } : { done: way.kind };
      });
    },

    /** Forgets the key. A vault that opens by itself is open again at the next use. */
    lock: () => holder.forgetKey(),

    /**
     * Adds a way to those that are there; `this-computer` is replaced, since the others would protect nothing. A passkey
     * never stands alone: it comes beside a passphrase.
     *
     * @param proof not needed where the vault opens by itself: there is nothing to prove it by
     */
    addWay(plan: WayPlan, own: Key, proof: Proof | null = null): Promise<Outcome<'added'>> {
      return toChange(async (open) => {
        // A way by this computer goes, so that it counts for nothing.
        if (standsAlone([...open.ring.ways.filter(({ kind }) => kind !== 'this-computer'), plan]))
          return { problem: say('passkey_alone') };
        if (opensItself(open.ring)) {
          await rekey(open, [{ plan, own }]);
          return { done: 'added' };
        }
        if (!(await isProven(open, proof))) return { refused: 'no-proof' };
        if (open.ring.ways.length >= mostWays) return { problem: say('way_too_many', String(mostWays)) };
        const way = await wrap(open.keyId, plan, own, open.key);
        await exchange(open, [...open.ring.ways, way]);
        return { done: 'added' };
      });
    },

    /** Replaces one way by another of its kind, such as a passphrase by a new one. The content isn't touched. */
    replaceWay(wayId: string, plan: WayPlan, own: Key, proof: Proof | null): Promise<Outcome<'replaced'>> {
      return toChange(async (open) => {
        const old = open.ring.ways.find(({ id }) => id === wayId);
        if (old?.kind !== plan.kind || opensItself(open.ring)) return { refused: 'wrong-key' };
        if (!(await isProven(open, proof))) return { refused: 'no-proof' };
        const way = await wrap(open.keyId, plan, own, open.key);
        await exchange(
          open,
          open.ring.ways.map((it) => (it === old ? way : it)),
        );
        return { done: 'replaced' };
      });
    },

    /**
     * Takes a way away. The vault gets a new data key, so that the way that stays has to be shown once more: its key
     * is needed to seal the new one. A passkey can't be what stays.
     */
    removeWay(wayId: string, stays: { readonly id: string; readonly own: Key }): Promise<Outcome<'removed'>> {
      return toChange(async (open) => {
        const way = open.ring.ways.find(({ id }) => id === stays.id && id !== wayId);
        if (!way || (await unwrap(open.keyId, way, stays.own)) === null) return { refused: 'wrong-key' };
        if (standsAlone([way])) return { problem: say('passkey_alone') };
        await rekey(open, [{ plan: planOf(way), own: stays.own }]);
        return { done: 'removed' };
      });
    },

    /** Empties both stores. */
    erase: () =>
      careful(async () => {
        await keeper.erase();
        await holder.forgetKey();
        return { done: 'erased' as const };
      }),
  };
}

function stateOf(ring: Ring, held: OpenKey | null): VaultState {
  const ways = ring.ways.map(viewOf);
  if (opensItself(ring)) return { state: 'open', ways, until: null };
  return held?.keyId === ring.keyId ? { state: 'open', ways, until: held.until } : { state: 'locked', ways };
}

/** Whether a passkey would be all there is: a computer that is repaired or lost takes it along, and every code with it. */
function standsAlone(ways: readonly { readonly kind: WayKind }[]): boolean {
  return ways.every(({ kind }) => kind === 'passkey');
}

function opensItself(ring: Ring): boolean {
  return ring.ways.some(({ kind }) => kind === 'this-computer');
}
