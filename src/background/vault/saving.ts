import { allKeys } from '../../core/vault/aside.ts';
import type { Key } from '../../core/vault/cipher.ts';
import { type Content, freshContent } from '../../core/vault/content.ts';
import type { Found } from '../../core/vault/disk-state.ts';
import { type Generation, kept, readGeneration, ringKey, type Store, slotOf } from '../../core/vault/generation.ts';
import type { Ring } from '../../core/vault/ring.ts';
import { inTurn, NotSaved, removeFrom, writeAtOnce, writeInTurn, writeInto } from './both-stores.ts';
import { openContent, sealContent } from './content-seal.ts';
import type { Platform } from './platform.ts';

type Saves = Pick<Platform, 'stores' | 'cipher'>;

/** Writes the first generation and the ring of a new vault. */
export async function saveFirst(
  { stores, cipher }: Saves,
  { ring, key, found }: { readonly ring: Ring; readonly key: Key; readonly found: readonly Found[] },
): Promise<Generation> {
  const generation = await sealContent(cipher, freshContent, { number: 1, keyId: ring.keyId, key });
  await writeInTurn(stores, { values: { [slotOf(1)]: generation, [ringKey]: ring }, found });
  return generation;
}

/** Saves new content as the next generation, in both stores. The oldest one may go then: {@link letOldestGo}. */
export async function saveNext(
  { stores, cipher }: Saves,
  content: Content,
  { generation: last, key, found }: { generation: Generation; key: Key; found: readonly Found[] },
): Promise<Generation> {
  const generation = await sealContent(cipher, content, { number: last.number + 1, keyId: last.keyId, key });
  await writeAtOnce(stores, { values: { [slotOf(generation.number)]: generation }, found });
  return generation;
}

/** If this no longer reaches the disk, the next generation takes the same place. */
export async function letOldestGo(stores: readonly Store[], { number }: Generation): Promise<void> {
  const oldest = slotOf(number - kept);
  await Promise.allSettled(
    stores.map(async (store) => {
      // The next look sets aside what a later version may have written there.
      if (readGeneration((await store.read([oldest]))[oldest]) !== 'newer') await store.remove([oldest], 'in time');
    }),
  );
}

/**
 * Saves a ring with a new data key: every generation is sealed again and replaced together with the ring, one store
 * after the other, so that one of them is intact at every moment.
 */
export async function saveRekeyed(
  { stores, cipher }: Saves,
  { generations, key, found }: { generations: readonly Generation[]; key: Key; found: readonly Found[] },
  next: { readonly ring: Ring; readonly key: Key },
): Promise<Generation> {
  const values: Record<string, unknown> = {};
  let newest: Generation | undefined;
  for (const generation of generations) {
    const slot = slotOf(generation.number);
    const content = Object.hasOwn(values, slot) ? 'damaged' : await openContent(cipher, generation, key);
    if (content === 'damaged' || content === 'strange') continue;
    const place = { number: generation.number, keyId: next.ring.keyId, key: next.key };
    const anew = await sealContent(cipher, content, place);
    values[slot] = anew;
    newest ??= anew;
  }
  if (newest === undefined) throw new NotSaved('failed', 'nothing there could be opened');
  values[ringKey] = next.ring;
  // What was set aside goes too: only the old key could ever open it.
  const gone = allKeys.filter((name) => !Object.hasOwn(values, name));
  const task = async (store: Store) => {
    await writeInto(store, values);
    await removeFrom(store, gone);
  };
  await inTurn(stores, { keys: allKeys, found, task });
  return newest;
}
