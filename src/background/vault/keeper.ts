import { toBase64 } from '../../core/base64.ts';
import { same } from '../../core/same.ts';
import { type Content, contentVersion, freshContent, migrate } from '../../core/stored.ts';
import {
  boundTo,
  type Generation,
  kept,
  readGeneration,
  ringKey,
  slotOf,
  vaultKeys,
} from '../../core/vault/generation.ts';
import type { Ring } from '../../core/vault/ring.ts';
import type { Cipher } from '../../core/vault/sealed.ts';
import { type Found, type Sight, sightOf } from '../../core/vault/sight.ts';
import type { Store } from '../../core/vault/store.ts';

export type Key = Uint8Array<ArrayBuffer>;
/** What was seen, and what each store gave. */
export type Look = { readonly sight: Sight; readonly found: readonly Found[] };

/** The content that a key opened, and the generation that it came from. */
export type Opened = { readonly content: Content; readonly generation: Generation };

/** What the keeper needs of the platform. */
export type Tools = {
  readonly stores: readonly Store[];
  readonly cipher: Cipher;
  random(length: number): Key;
};

/** Why something was not saved: `full` where a store has no room left. Nothing that was there before is touched. */
export class NotSaved extends Error {
  readonly why: 'full' | 'failed';
  constructor(why: 'full' | 'failed', cause: unknown) {
    super(`The vault was not saved: ${cause instanceof Error ? cause.message : String(cause)}`);
    this.why = why;
  }
}

export type Keeper = ReturnType<typeof keeper>;

/**
 * Reads and writes the two copies of the vault. It knows nothing of who may open it. The one who calls makes sure
 * that nobody else writes meanwhile.
 */
export function keeper({ stores, cipher, random }: Tools) {
  const encoder = new TextEncoder();
  const decoder = new TextDecoder('utf-8', { fatal: true });

  /** What each store holds, in their order. */
  const find = () => Promise.all(stores.map((store) => store.read(vaultKeys).catch(() => null)));

  async function open(generation: Generation, key: Key): Promise<Content | null> {
    let text: string;
    try {
      text = decoder.decode(await cipher.open(key, generation.sealed, boundTo(generation)));
    } catch {
      return null;
    }
    return migrate(generation.version, JSON.parse(text));
  }

  async function seal(content: Content, number: number, keyId: string, key: Key): Promise<Generation> {
    const place = { version: contentVersion, number, keyId };
    const sealed = await cipher.seal(key, encoder.encode(JSON.stringify(content)), boundTo(place));
    return { format: 'which-code-vault', ...place, sealed };
  }

  /** The newest content that the key opens, from either store; null where it opens none. */
  async function openNewest(generations: readonly Generation[], key: Key): Promise<Opened | null> {
    for (const generation of generations) {
      const content = await open(generation, key);
      if (content !== null) return { content, generation };
    }
    return null;
  }

  /**
   * Writes values to every store and reads them back. Where one store fails, the values that were new are taken away
   * again, so that what was there before still counts everywhere.
   */
  async function put(values: Readonly<Record<string, unknown>>): Promise<void> {
    const outcomes = await Promise.allSettled(stores.map((store) => putInto(store, values)));
    const failure = outcomes.find((outcome) => outcome.status === 'rejected');
    if (failure === undefined) return;
    throw new NotSaved(/quota/i.test(String(failure.reason)) ? 'full' : 'failed', failure.reason);
  }

  async function putInto(store: Store, values: Readonly<Record<string, unknown>>): Promise<void> {
    await store.write(values);
    const back = await store.read(Object.keys(values));
    for (const [name, value] of Object.entries(values))
      if (!same(back[name], value)) throw new Error(`${store.name} gave back something else`);
  }

  const removeEverywhere = (keys: readonly string[]) => Promise.allSettled(stores.map((store) => store.remove(keys)));

  return {
    /** What is there, before anything is opened, and what each store gave. */
    async look(): Promise<Look> {
      const found = await find();
      return { sight: sightOf(found), found };
    },

    openNewest,

    /** One generation straight from the first store, for a quick look; null where it is not there or not whole. */
    async openAt(number: number, keyId: string, key: Key): Promise<Opened | null> {
      const slot = slotOf(number);
      const found = await stores[0]?.read([slot]).catch(() => null);
      const generation = readGeneration(found?.[slot]);
      if (generation === null || generation === 'newer') return null;
      return generation.number === number && generation.keyId === keyId ? openNewest([generation], key) : null;
    },

    /** Makes the first generation and the ring of a new vault. */
    async create(ring: Ring, key: Key): Promise<Generation> {
      const generation = await seal(freshContent, 1, ring.keyId, key);
      try {
        await put({ [slotOf(1)]: generation, [ringKey]: ring });
      } catch (error) {
        await removeEverywhere(vaultKeys);
        throw error;
      }
      return generation;
    },

    /** Saves new content as the next generation, in both stores, before the oldest one goes. */
    async save(content: Content, last: Generation, key: Key): Promise<Generation> {
      const generation = await seal(content, last.number + 1, last.keyId, key);
      const slot = slotOf(generation.number);
      try {
        await put({ [slot]: generation });
      } catch (error) {
        await removeEverywhere([slot]);
        throw error;
      }
      await removeEverywhere([slotOf(generation.number - kept)]);
      return generation;
    },

    /** Brings a store that is damaged, empty or behind up to what the other one holds. */
    async repair(found: readonly Found[], ring: Ring, newest: Generation): Promise<void> {
      const whole = { [ringKey]: ring, [slotOf(newest.number)]: newest };
      await Promise.allSettled(
        stores.map(async (store, at) => {
          const held = found[at];
          if (!held) return;
          const behind = Object.entries(whole).filter(([name, value]) => !same(held[name], value));
          if (behind.length > 0) await store.write(Object.fromEntries(behind));
        }),
      );
    },

    /** Writes another ring for the same data key. */
    putRing: (ring: Ring) => put({ [ringKey]: ring }),

    /**
     * Exchanges the data key: every generation is sealed anew and replaced together with the ring, one store after
     * the other, so that at each moment one of them is whole.
     */
    async rekey(generations: readonly Generation[], oldKey: Key, ring: Ring, newKey: Key): Promise<Generation> {
      const values: Record<string, unknown> = {};
      let newest: Generation | undefined;
      for (const generation of generations) {
        const slot = slotOf(generation.number);
        const content = Object.hasOwn(values, slot) ? null : await open(generation, oldKey);
        if (content === null) continue;
        values[slot] = await seal(content, generation.number, ring.keyId, newKey);
        newest ??= values[slot] as Generation;
      }
      if (newest === undefined) throw new NotSaved('failed', 'nothing there could be opened');
      values[ringKey] = ring;
      const gone = vaultKeys.filter((key) => !Object.hasOwn(values, key));
      for (const store of stores) {
        try {
          await putInto(store, values);
          await store.remove(gone);
        } catch (error) {
          throw new NotSaved(/quota/i.test(String(error)) ? 'full' : 'failed', error);
        }
      }
      return newest;
    },

    /** Deletes everything, in both stores. */
    async erase(): Promise<void> {
      for (const store of stores) await store.remove(vaultKeys);
    },

    /** A new random data key, and a name for it that tells nothing of it. */
    newKey: (): { readonly key: Key; readonly keyId: string } => ({ key: random(32), keyId: toBase64(random(12)) }),
  };
}
