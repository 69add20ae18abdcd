import { toBase64 } from '../../core/base64.ts';
import { same } from '../../core/json-equal.ts';
import { allKeys, settingAside } from '../../core/vault/aside.ts';
import { type Content, contentVersion, freshContent, migrate } from '../../core/vault/content.ts';
import {
  boundTo,
  type Generation,
  kept,
  readGeneration,
  ringKey,
  slotOf,
  vaultKeys,
} from '../../core/vault/generation.ts';
import { isSound, type Ring, readRing } from '../../core/vault/ring.ts';
import type { Cipher } from '../../core/vault/sealed.ts';
import { type Found, type Mark, type Sight, type Spot, sightOf } from '../../core/vault/sight.ts';
import type { Store } from '../../core/vault/store.ts';
import { NotSaved, notSaved, putInto, removeFrom, throwAway, writing } from './writing.ts';

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

export type Keeper = ReturnType<typeof keeper>;

/**
 * Reads and writes the two copies of the vault. It knows nothing of who may open it. The one who calls makes sure
 * that nobody else writes meanwhile.
 */
export function keeper({ stores, cipher, random }: Tools) {
  const encoder = new TextEncoder();
  const { put, putBeside, inEach } = writing(stores);

  /** What each store holds, in their order. */
  const find = () => Promise.all(stores.map((store) => store.read(allKeys).catch(() => null)));

  /** The content; `damaged` where the key does not open it, `strange` where it does and this program can't read it. */
  async function open(generation: Generation, key: Key): Promise<Content | 'damaged' | 'strange'> {
    const bytes = await cipher.open(key, generation.sealed, boundTo(generation));
    return bytes === null ? 'damaged' : (readable(generation.version, bytes) ?? 'strange');
  }

  /** @throws where the content could not be read again: nothing that can't be read is ever to be written */
  async function seal(content: Content, number: number, keyId: string, key: Key): Promise<Generation> {
    const bytes = encoder.encode(JSON.stringify(content));
    if (readable(contentVersion, bytes) === null) throw new Error('This is not what a vault holds');
    const place = { version: contentVersion, number, keyId };
    const sealed = await cipher.seal(key, bytes, boundTo(place));
    const generation: Generation = { format: 'which-code-vault', ...place, sealed };
    if (!same(readGeneration(generation), generation)) throw new NotSaved('full', 'it is larger than a vault can be');
    return generation;
  }

  /**
   * The newest content that the key opens, from either store; null where it opens none. Content that is whole but can't
   * be read is never passed over for an older one, which would then be written over it.
   */
  async function openNewest(generations: readonly Generation[], key: Key): Promise<Opened | 'strange' | null> {
    for (const generation of generations) {
      const content = await open(generation, key);
      if (content === 'strange') return content;
      if (content !== 'damaged') return { content, generation };
    }
    return null;
  }

  return {
    /** What is there, before anything is opened, and what each store gave. */
    async look(): Promise<Look> {
      const found = await find();
      return { sight: sightOf(found), found };
    },

    openNewest,

    /** The ring, where both stores hold the same one for this data key; null where it takes a look at everything. */
    async ringAt(keyId: string): Promise<Ring | null> {
      const [first, ...others] = await Promise.all(stores.map((store) => store.read([ringKey]).catch(() => null)));
      if (!first || !others.every((other) => same(other, first))) return null;
      return ringOfKey(first, keyId);
    },

    /**
     * The usual case: both stores hold the same ring and the same newest generation. Null where
     * anything is otherwise, so that both are looked at in full and what is behind is repaired.
     */
    async lookAt(
      number: number,
      keyId: string,
      key: Key,
    ): Promise<(Opened & Pick<Look, 'found'> & { readonly ring: Ring }) | null> {
      const [slot, nextSlot] = [slotOf(number), slotOf(number + 1)];
      const found = await Promise.all(stores.map((store) => store.read([ringKey, slot, nextSlot]).catch(() => null)));
      const [first, ...others] = found;
      if (!first || !others.every((other) => same(other, first))) return null;
      const ring = ringOfKey(first, keyId);
      if (ring === null) return null;
      const generation = newestAt(first, number, keyId);
      const opened = generation && (await openNewest([generation], key));
      return opened && opened !== 'strange' ? { ...opened, ring, found } : null;
    },

    /** Makes the first generation and the ring of a new vault. */
    async create(ring: Ring, key: Key, found: readonly Found[]): Promise<Generation> {
      const generation = await seal(freshContent, 1, ring.keyId, key);
      await put({ [slotOf(1)]: generation, [ringKey]: ring }, found);
      return generation;
    },

    /** Saves new content as the next generation, in both stores. The oldest one may go then: {@link letOldestGo}. */
    async save(content: Content, last: Generation, key: Key, found: readonly Found[]): Promise<Generation> {
      const generation = await seal(content, last.number + 1, last.keyId, key);
      await putBeside({ [slotOf(generation.number)]: generation }, found);
      return generation;
    },

    /** Where this doesn't reach the disk any more, the next generation takes the place of the same one. */
    async letOldestGo({ number }: Generation): Promise<void> {
      const oldest = slotOf(number - kept);
      await Promise.allSettled(
        stores.map(async (store) => {
          // What a later version may have written there is set aside by the next look.
          if (readGeneration((await store.read([oldest]))[oldest]) !== 'newer') await store.remove([oldest], 'in time');
        }),
      );
    },

    /**
     * Sets documents aside that can't be authenticated and claim to be newer: copied first, and read back. Gives what the
     * stores hold then; a store in which that was not possible counts as one that can't be read, so that nothing is
     * written over what is in it.
     */
    async setAside(
      found: readonly Found[],
      spots: readonly Spot[],
      newest: { readonly ring: number; readonly generation: number },
    ): Promise<readonly Found[]> {
      if (spots.length === 0 || found.includes(null)) return found;
      const inStore = async (store: Store, at: number): Promise<Found> => {
        const held = found[at] ?? {};
        const places = spots.filter((spot) => spot.store === at).map(({ place }) => place);
        const steps = settingAside(held, places, newest);
        if (steps === null) return null;
        if (Object.keys(steps.write).length > 0) await putInto(store, steps.write);
        await removeFrom(store, steps.remove);
        return { ...held, ...steps.write, ...Object.fromEntries(steps.remove.map((place) => [place, undefined])) };
      };
      return Promise.all(stores.map((store, at) => inStore(store, at).catch(() => null)));
    },

    /**
     * Brings a store that is damaged, empty or behind up to what the other one holds. Nothing is written while one of
     * them can't be read: it may hold something newer. A ring that is not the data key's own is never written over another.
     */
    async repair(
      found: readonly Found[],
      { ring, mark, generation: newest }: { ring: Ring; mark: Mark; generation: Generation },
    ): Promise<void> {
      if (found.includes(null)) return;
      const isRight = isSound(ring) && mark !== 'refuted';
      const whole = { ...(isRight ? { [ringKey]: ring } : {}), [slotOf(newest.number)]: newest };
      await Promise.allSettled(
        stores.map(async (store, at) => {
          const held = found[at] ?? {};
          const behind = Object.entries(whole).filter(([name, value]) => !same(held[name], value));
          if (behind.length > 0) await putInto(store, Object.fromEntries(behind));
          // The exchange of the data key goes on to its end: nothing stays that the old one opens.
          await removeFrom(
            store,
            vaultKeys.filter((name) => !Object.hasOwn(whole, name) && isForeign(held[name], newest.keyId)),
          );
        }),
      );
    },

    /** Writes another ring for the same data key. */
    putRing: (ring: Ring, found: readonly Found[]) => put({ [ringKey]: ring }, found),

    /**
     * Exchanges the data key: every generation is sealed anew and replaced together with the ring, one store after
     * the other, so that at each moment one of them is whole.
     */
    async rekey(
      { generations, key, found }: { generations: readonly Generation[]; key: Key; found: readonly Found[] },
      ring: Ring,
      newKey: Key,
    ): Promise<Generation> {
      const values: Record<string, unknown> = {};
      let newest: Generation | undefined;
      for (const generation of generations) {
        const slot = slotOf(generation.number);
        const content = Object.hasOwn(values, slot) ? 'damaged' : await open(generation, key);
        if (content === 'damaged' || content === 'strange') continue;
        const anew = await seal(content, generation.number, ring.keyId, newKey);
        values[slot] = anew;
        newest ??= anew;
      }
      if (newest === undefined) throw new NotSaved('failed', 'nothing there could be opened');
      values[ringKey] = ring;
      // What was set aside goes as well: no key can ever open it again but the old one.
      const gone = allKeys.filter((name) => !Object.hasOwn(values, name));
      await inEach(found, allKeys, async (store) => {
        await putInto(store, values);
        await removeFrom(store, gone);
      });
      return newest;
    },

    /**
     * Deletes everything, in both stores. What was interrupted has deleted nothing: the second store restores it. A store
     * that can't be used any more is thrown away as a whole: else nobody could ever begin anew.
     */
    async erase(): Promise<void> {
      try {
        for (const store of stores) await removeFrom(store, allKeys).catch(() => throwAway(store));
      } catch (error) {
        if (sightOf(await find()).state !== 'empty') throw notSaved(error);
      }
    },

    /** A new random data key, and a name for it that tells nothing of it. */
    newKey: (): { readonly key: Key; readonly keyId: string } => ({ key: random(32), keyId: toBase64(random(12)) }),
  };
}

/** The ring, if it is whole and of this data key. */
function ringOfKey(found: NonNullable<Found>, keyId: string): Ring | null {
  const ring = readRing(found[ringKey]);
  return ring && ring !== 'newer' && isSound(ring) && ring.keyId === keyId ? ring : null;
}

/** The generation of this number; null where it is not there or not whole, or where a newer one may be. */
function newestAt(found: NonNullable<Found>, number: number, keyId: string): Generation | null {
  const [generation, next] = [number, number + 1].map((it) => readGeneration(found[slotOf(it)]));
  if (!generation || generation === 'newer' || next === 'newer') return null;
  if (generation.number !== number || generation.keyId !== keyId || (next && next.number > number)) return null;
  return generation;
}

function readable(version: number, bytes: Key): Content | null {
  try {
    return migrate(version, JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    return null;
  }
}

/** Whether this is of another data key, or says that a later version wrote it: while a vault opens, that is damage. */
function isForeign(given: unknown, keyId: string): boolean {
  const generation = readGeneration(given);
  return generation === 'newer' || (generation !== null && generation.keyId !== keyId);
}
