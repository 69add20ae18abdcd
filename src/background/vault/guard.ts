import { fromBase64, toBase64 } from '../../core/base64.ts';
import type { Say } from '../../core/say.ts';
import type { Content } from '../../core/stored.ts';
import type { Generation } from '../../core/vault/generation.ts';
import type { Ring } from '../../core/vault/ring.ts';
import type { Cipher } from '../../core/vault/sealed.ts';
import type { Sight } from '../../core/vault/sight.ts';
import type { Outcome, Refusal, VaultState } from '../../core/vault/state.ts';
import { boundTo, planOf, viewOf, type Way, type WayPlan } from '../../core/vault/way.ts';
import { type Keeper, type Key, type Look, NotSaved, type Opened } from './keeper.ts';
import type { OpenKey } from './open-key.ts';

/** Where the key of an unlocked vault is held: in memory that outlives the background, but not the browser. */
export type KeyHolder = {
  openKey(now: number): Promise<OpenKey | null>;
  holdKey(key: OpenKey): Promise<void>;
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

type Unlocked = OpenKey & Opened & { readonly ring: Ring; readonly generations: readonly Generation[] };
type There = Extract<Sight, { state: 'there' }>;

export type Guard = ReturnType<typeof guard>;

/** Who may open the vault, and until when. The one place through which everything that is in it is read or changed. */
export function guard({ keeper, holder, cipher, now, random, patience, alone }: Around) {
  const deadline = async (ring: Ring) => (opensItself(ring) ? null : now() + (await patience()));

  /** Looks at both stores, opens the newest that is whole with the key that is held, and repairs what is behind. */
  async function unlocked(): Promise<Unlocked | Refusal> {
    const { sight, found } = await keeper.look();
    if (sight.state !== 'there') return sight.state;
    const key = await heldOrOwn(sight);
    return key === null ? 'locked' : take(sight, found, key);
  }

  async function take({ ring, generations }: There, found: Look['found'], key: Key): Promise<Unlocked | Refusal> {
    const opened = await keeper.openNewest(generations, key);
    if (opened === null) return 'unreadable';
    await keeper.repair(found, ring, opened.generation);
    const held = { key, keyId: ring.keyId, number: opened.generation.number, until: await deadline(ring) };
    await holder.holdKey(held);
    return { ...held, ...opened, ring, generations };
  }

  /** The key from memory, or from the way that needs nobody; null where the user has to open the vault. */
  async function heldOrOwn({ ring }: There): Promise<Key | null> {
    const held = await holder.openKey(now());
    if (held?.keyId === ring.keyId) return held.key;
    for (const way of ring.ways) {
      const own = way.kind === 'this-computer' ? fromBase64(way.key) : null;
      const key = own && (await unwrap(ring.keyId, way, own));
      if (key) return key;
    }
    return null;
  }

  async function unwrap(keyId: string, way: Way, own: Key): Promise<Key | null> {
    try {
      return await cipher.open(own, way.wrapped, boundTo(keyId, way));
    } catch {
      return null;
    }
  }

  async function wrap(keyId: string, plan: WayPlan, own: Key | null, key: Key): Promise<Way> {
    const common = { id: toBase64(random(9)), added: now() };
    const with_ = own ?? random(32);
    const wrapped = await cipher.seal(with_, key, boundTo(keyId, plan));
    return plan.kind === 'this-computer'
      ? { ...common, ...plan, wrapped, key: toBase64(with_) }
      : { ...common, ...plan, wrapped };
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
  function whileOpen<Result>(task: (open: Unlocked) => Promise<Outcome<Result>>): Promise<Outcome<Result>> {
    return careful(async () => {
      const open = await unlocked();
      return typeof open === 'string' ? { refused: open } : task(open);
    });
  }

  /** Puts other ways into the ring, for the same data key. Read back, and opened, before it counts. */
  async function exchange(open: Unlocked, ways: readonly Way[]): Promise<Ring> {
    const ring = { ...open.ring, number: open.ring.number + 1, ways };
    await keeper.putRing(ring);
    return ring;
  }

  /** A new data key for other ways: what an old way opened, it opens no longer. */
  async function rekey(open: Unlocked, kept: readonly { plan: WayPlan; own: Key | null }[]): Promise<void> {
    const { key, keyId } = keeper.newKey();
    const ways = await Promise.all(kept.map(({ plan, own }) => wrap(keyId, plan, own, key)));
    const ring: Ring = { format: 'which-code-ring', version: 1, number: open.ring.number + 1, keyId, ways };
    const newest = await keeper.rekey(open.generations, open.key, ring, key);
    await holder.holdKey({ key, keyId, number: newest.number, until: await deadline(ring) });
  }

  return {
    /** What the pages may know before they ask for anything. Uses nothing, and so keeps nothing open. */
    async state(): Promise<VaultState> {
      const { sight } = await keeper.look();
      if (sight.state !== 'there') return { state: sight.state };
      const ways = sight.ring.ways.map(viewOf);
      const held = await holder.openKey(now());
      if (opensItself(sight.ring)) return { state: 'open', ways, until: null };
      return held?.keyId === sight.ring.keyId ? { state: 'open', ways, until: held.until } : { state: 'locked', ways };
    },

    /** What is in the vault. The usual case reads one document from one store; anything odd is looked at in full. */
    async read(): Promise<Outcome<Content>> {
      const held = await holder.openKey(now());
      const quick = held && (await keeper.openAt(held.number, held.keyId, held.key));
      if (held && quick) {
        if (held.until !== null) await holder.holdKey({ ...held, until: now() + (await patience()) });
        return { done: quick.content };
      }
      return whileOpen(async ({ content }) => ({ done: content }));
    },

    /** Changes what is in the vault; done only when both stores gave the new state back. */
    change<Result>(by: Change<Result>): Promise<Outcome<Result>> {
      return whileOpen(async (open) => {
        const changed = by(open.content);
        if ('problem' in changed) return changed;
        if (changed.content === open.content) return { done: changed.result };
        const { number } = await keeper.save(changed.content, open.generation, open.key);
        await holder.holdKey({ key: open.key, keyId: open.keyId, number, until: open.until });
        return { done: changed.result };
      });
    },

    /** Makes a vault with its first way. Refused where there is one already, whatever state it is in. */
    make(plan: WayPlan, own: Key | null): Promise<Outcome<VaultState['state']>> {
      return careful(async () => {
        const { sight } = await keeper.look();
        if (sight.state === 'there') return { done: 'open' };
        if (sight.state !== 'empty') return { refused: sight.state };
        const { key, keyId } = keeper.newKey();
        const way = await wrap(keyId, plan, own, key);
        const ring: Ring = { format: 'which-code-ring', version: 1, number: 1, keyId, ways: [way] };
        const { number } = await keeper.create(ring, key);
        await holder.holdKey({ key, keyId, number, until: await deadline(ring) });
        return { done: 'open' };
      });
    },

    /** Opens the vault with the key of one way. A wrong one changes nothing at all. */
    unlock(wayId: string, own: Key): Promise<Outcome<'open'>> {
      return careful(async () => {
        const { sight, found } = await keeper.look();
        if (sight.state !== 'there') return { refused: sight.state };
        const way = sight.ring.ways.find(({ id }) => id === wayId);
        const key = way ? await unwrap(sight.ring.keyId, way, own) : null;
        if (key === null) return { refused: 'wrong-key' };
        const open = await take(sight, found, key);
        return typeof open === 'string' ? { refused: open } : { done: 'open' };
      });
    },

    /** Forgets the key. A vault that opens by itself is open again at the next use. */
    lock: () => holder.forgetKey(),

    /** Adds a way to those that are there; `this-computer` is replaced, since the others would protect nothing. */
    addWay(plan: WayPlan, own: Key | null): Promise<Outcome<'added'>> {
      return whileOpen(async (open) => {
        if (opensItself(open.ring)) {
          await rekey(open, [{ plan, own }]);
          return { done: 'added' };
        }
        const way = await wrap(open.keyId, plan, own, open.key);
        await exchange(open, [...open.ring.ways, way]);
        return { done: 'added' };
      });
    },

    /** Replaces one way by another of its kind, such as a passphrase by a new one. The vault itself isn't touched. */
    replaceWay(wayId: string, plan: WayPlan, own: Key): Promise<Outcome<'replaced'>> {
      return whileOpen(async (open) => {
        const way = await wrap(open.keyId, plan, own, open.key);
        const both = await exchange(open, [...open.ring.ways, way]);
        // Opened from what the stores gave back, before the old one goes.
        const { sight } = await keeper.look();
        const back = sight.state === 'there' ? sight.ring.ways.find(({ id }) => id === way.id) : undefined;
        if (!back || (await unwrap(open.keyId, back, own)) === null) throw new NotSaved('failed', 'it did not open');
        await exchange(
          { ...open, ring: both },
          both.ways.filter(({ id }) => id !== wayId),
        );
        return { done: 'replaced' };
      });
    },

    /**
     * Takes a way away. The vault gets a new data key, so that the way that stays has to be shown once more: its key
     * is needed to seal the new one.
     */
    removeWay(wayId: string, stays: { readonly id: string; readonly own: Key }): Promise<Outcome<'removed'>> {
      return whileOpen(async (open) => {
        const way = open.ring.ways.find(({ id }) => id === stays.id && id !== wayId);
        if (!way || (await unwrap(open.keyId, way, stays.own)) === null) return { refused: 'wrong-key' };
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

function opensItself(ring: Ring): boolean {
  return ring.ways.some(({ kind }) => kind === 'this-computer');
}
