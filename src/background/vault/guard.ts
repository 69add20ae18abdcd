import { fromBase64 } from '../../core/base64.ts';
import { same } from '../../core/json-equal.ts';
import type { Content } from '../../core/vault/content.ts';
import type { Generation } from '../../core/vault/generation.ts';
import type { Proof } from '../../core/vault/proof.ts';
import { mostWays, type Ring } from '../../core/vault/ring.ts';
import type { Cipher } from '../../core/vault/sealed.ts';
import { spotsAside, waysIn } from '../../core/vault/sight.ts';
import type { Outcome, Refusal, VaultState } from '../../core/vault/state.ts';
import type { Term } from '../../core/vault/term.ts';
import {
  opensItself,
  planOf,
  viewOf,
  type Way,
  type WayKind,
  type WayPlan,
  type WayView,
} from '../../core/vault/way.ts';
import { type Say, say } from '../../core/words/say.ts';
import type { Keeper, Key, Look, Opened } from './keeper.ts';
import type { OpenKey } from './open-key.ts';
import { opening, type Right, type There } from './opening.ts';
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
  Opened & {
    readonly ring: Ring;
    readonly generations: readonly Generation[];
    readonly found: Look['found'];
    /** It needed no user. A ring that only says so doesn't count: what a user opened asks for that user. */
    readonly byItself: boolean;
  };

export type Guard = ReturnType<typeof guard>;

/** Who may open the vault, and until when. The one place through which everything that is in it is read or changed. */
export function guard({ keeper, holder, cipher, now, random, patience, alone }: Around) {
  const wraps = wrapping({ cipher, now, random });
  const { unwrap, wrap, sealRing, handOver } = wraps;
  const opens = opening(keeper, wraps);
  const { atHand } = opens;
  /** How long a key is held from now on: this is a use. */
  async function term(byItself: boolean): Promise<Term> {
    const lasts = await patience();
    return { until: byItself ? null : now() + lasts, lasts };
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
    const right = await atHand(sight, held);
    if (right === null) return whyShut(sight);
    const isSame = held !== null && right.isHeld;
    return take({ there: sight, found }, right, null, isSame ? held.keyId : null, isSame && quiet ? held : undefined);
  }

  /**
   * Opens what is there with a key that was shown to be right, sets aside what claims to be newer and can't show it, and
   * repairs what is behind.
   *
   * @param own the key of a way that the user brought, if it was needed
   * @param held the id of the key that was held before; it may have been forgotten since
   * @param known how long it is held, where that is known; else this is a use that gives it more
   */
  async function take(
    { there, found }: { there: There; found: Look['found'] },
    right: Right,
    own: Key | null,
    held: string | null,
    known?: Term,
  ): Promise<Unlocked | Refusal> {
    const open = await opens.open(there, right, own);
    if (open === null && there.later.length > 0) return 'newer';
    if (open === null || open === 'strange') return 'unreadable';
    const { ring, generation, key, keyId } = open;
    const settled = await keeper.setAside(found, spotsAside(there, found, keyId, open.over), {
      ring: ring.number,
      generation: generation.number,
    });
    await keeper.repair(settled, open);
    const byItself = right.byItself && open.mark !== 'refuted' && opensItself(ring);
    const { until, lasts } = known ?? (await term(byItself));
    // Where one store could not be read, this may not be the newest: the next reading looks at both again.
    const number = settled.includes(null) ? unknownNumber : generation.number;
    const openKey = { key, keyId, number, until, lasts };
    await (held === null ? holder.holdKey(openKey) : holder.keepKey(openKey, held));
    return { ...open, ...openKey, found: settled, byItself };
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
  async function toEdit(): Promise<Omit<Unlocked, 'generations' | 'byItself'> | Refusal> {
    const held = await holder.openKey(now());
    const quick = held && (await keeper.lookAt(held.number, held.keyId, held.key));
    return quick ? { ...held, ...(await term(held.until === null)), ...quick } : unlocked();
  }

  /** Puts other ways into the ring, for the same data key. */
  async function exchange({ ring, found, key }: Pick<Unlocked, 'ring' | 'found' | 'key'>, ways: readonly Way[]) {
    await keeper.putRing(await sealRing({ ...ring, number: ring.number + 1, ways }, key), found);
  }

  /** A new data key for other ways: what an old way opened, it opens no longer. */
  async function rekey(open: Unlocked, kept: readonly { plan: WayPlan; own: Key | null }[]): Promise<void> {
    const { key, keyId } = keeper.newKey();
    const ways = await Promise.all(kept.map(({ plan, own }) => wrap(keyId, plan, own, key)));
    const before = await handOver(open.keyId, open.key, keyId);
    const ring = await sealRing({ number: open.ring.number + 1, keyId, ways, before }, key);
    const held = await term(false);
    const { number } = await keeper.rekey(open, ring, key);
    await holder.keepKey({ ...held, key, keyId, number }, open.keyId);
  }

  /** Its state, from all that is there. */
  async function stateOfSight(there: There): Promise<VaultState> {
    const held = await holder.openKey(now());
    const right = await atHand(there, held);
    if (right !== null) return stateOf((await opens.ringFor(right.kept, right.key)).ring, right.isHeld ? held : null);
    const why = whyShut(there);
    return why === 'locked' ? { state: why, ways: waysIn(there.kept) } : { state: why };
  }

  return {
    /** What the pages may know before they ask for anything. Uses nothing, and so keeps nothing open. */
    async state(): Promise<VaultState> {
      const held = await holder.openKey(now());
      const ring = held && (await keeper.ringAt(held.keyId));
      if (ring) return stateOf(ring, held);
      const { sight } = await keeper.look();
      return sight.state === 'there' ? stateOfSight(sight) : { state: sight.state };
    },

    /** The ways there are, without their keys. */
    async ways(): Promise<readonly WayView[]> {
      const { sight } = await keeper.look();
      const state = sight.state === 'there' ? await stateOfSight(sight) : null;
      return state && 'ways' in state ? state.ways : [];
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
        if (held.until !== null && !quiet) await holder.keepKey({ ...held, ...(await term(false)) }, held.keyId);
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
        const may = open.byItself ? proof === 'warned' : await isProven(open, proof);
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
        if (sight.state === 'there') {
          const state = plan.kind === 'this-computer' ? await stateOfSight(sight) : null;
          return state && 'until' in state && state.until === null ? { done: 'open' } : { problem: say('way_there') };
        }
        if (sight.state !== 'empty') return { refused: sight.state };
        if (standsAlone([plan])) return { problem: say('passkey_alone') };
        const { key, keyId } = keeper.newKey();
        const way = await wrap(keyId, plan, own, key);
        const ring = await sealRing({ number: 1, keyId, ways: [way] }, key);
        const held = await term(opensItself(ring));
        const { number } = await keeper.create(ring, key, found);
        await holder.holdKey({ ...held, key, keyId, number });
        return { done: 'open' };
      });
    },

    /** Opens the vault with the key of one way, and gives its kind. A wrong one changes nothing at all. */
    unlock(wayId: string, own: Key): Promise<Outcome<WayKind>> {
      return careful(async () => {
        const { sight, found } = await keeper.look();
        if (sight.state !== 'there') return { refused: sight.state };
        const right = await opens.byWay(sight, wayId, own);
        if (right === null) return { refused: 'wrong-key' };
        const open = await take({ there: sight, found }, right, own, null);
        return typeof open === 'string' ? { refused: open } : { done: right.way.kind };
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
        if (open.byItself) {
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
        if (old?.kind !== plan.kind || open.byItself) return { refused: 'wrong-key' };
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

/** Why nothing opens by itself: a user may be able to open it, or nobody. */
function whyShut({ kept, later }: There): 'locked' | 'newer' | 'unreadable' {
  if (waysIn(kept).some(({ kind }) => kind !== 'this-computer')) return 'locked';
  return later.length > 0 ? 'newer' : 'unreadable';
}
