import { same } from '../../core/json-equal.ts';
import { allKeys } from '../../core/vault/aside.ts';
import type { Found } from '../../core/vault/disk-state.ts';
import type { Store } from '../../core/vault/generation.ts';

type Stores = readonly Store[];
type Values = Readonly<Record<string, unknown>>;

/** Why something wasn't saved: `full` if a store is out of space. Nothing that was there before is touched. */
export class NotSaved extends Error {
  readonly why: 'full' | 'failed';
  constructor(why: 'full' | 'failed', cause: unknown) {
    super(`The vault was not saved: ${cause instanceof Error ? cause.message : String(cause)}`);
    this.why = why;
  }
}

function notSaved(error: unknown): NotSaved {
  if (error instanceof NotSaved) return error;
  return new NotSaved(/quota/i.test(String(error)) ? 'full' : 'failed', error);
}

/** What each store holds under these keys, in the order of the stores. */
export function readEach(stores: Stores, keys: readonly string[]): Promise<readonly Found[]> {
  return Promise.all(stores.map((store) => store.read(keys).catch(() => null)));
}

/** What to write, and what each store held before, which is restored if writing fails. */
type Writing = { readonly values: Values; readonly found: readonly Found[] };

/**
 * Writes values to one store after the other and reads them back, so an interruption leaves a change in the first store
 * only. If one write fails, everything is put back as it was.
 */
export async function writeInTurn(stores: Stores, { values, found }: Writing): Promise<void> {
  await inTurn(stores, { keys: Object.keys(values), found, task: (store) => writeInto(store, values) });
}

/**
 * Writes values to both stores at the same time and reads them back. Only for places that hold nothing that's needed,
 * since both may be left half done. If one write fails, everything is put back as it was.
 */
export async function writeAtOnce(stores: Stores, { values, found }: Writing): Promise<void> {
  const keys = Object.keys(values);
  const done = await Promise.allSettled(stores.map((store) => writeInto(store, values)));
  const failed = done.find((it) => it.status === 'rejected');
  if (failed === undefined) return;
  await Promise.allSettled(stores.map((store, at) => undo(store, found[at], keys)));
  throw notSaved(failed.reason);
}

type InTurn = {
  /** What the task may touch: it is put back as it was if the task fails. */
  readonly keys: readonly string[];
  readonly found: readonly Found[];
  task(store: Store): Promise<void>;
};

/** Runs a task on one store after the other. If it fails, everything that it touched is put back. */
export async function inTurn(stores: Stores, { keys, found, task }: InTurn): Promise<void> {
  for (const [at, store] of stores.entries()) {
    try {
      await task(store);
    } catch (error) {
      await Promise.allSettled(stores.slice(0, at + 1).map((touched, index) => undo(touched, found[index], keys)));
      throw notSaved(error);
    }
  }
}

async function undo(store: Store, found: Found | undefined, keys: readonly string[]): Promise<void> {
  if (!found) return;
  const before = keys.filter((key) => found[key] !== undefined);
  if (before.length > 0) await store.write(Object.fromEntries(before.map((key) => [key, found[key]])));
  await store.remove(keys.filter((key) => found[key] === undefined));
}

/** Writes values to one store and reads them back. */
export async function writeInto(store: Store, values: Values): Promise<void> {
  await store.write(values);
  const back = await store.read(Object.keys(values));
  for (const [name, value] of Object.entries(values))
    if (!same(back[name], value)) throw new Error(`${store.name} gave back something else`);
}

/** Removes values from one store, and checks that they are gone. */
export async function removeFrom(store: Store, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return;
  await store.remove(keys);
  const left = await store.read(keys);
  if (keys.some((key) => left[key] !== undefined)) throw new Error(`${store.name} still holds what was removed`);
}

/**
 * Deletes everything that the vault has in the stores. An interrupted deletion has deleted nothing: the second store
 * restores the first. A store that can't be used any more is discarded as a whole, or the user could never start over.
 */
export async function eraseAll(stores: Stores): Promise<void> {
  try {
    for (const store of stores) await removeFrom(store, allKeys).catch(() => throwAway(store));
  } catch (error) {
    const found = await readEach(stores, allKeys);
    if (!found.every((values) => values !== null && isEmpty(values))) throw notSaved(error);
  }
}

/** Discards a store that can't be used any more, and checks that it's usable again and empty. */
async function throwAway(store: Store): Promise<void> {
  await store.reset();
  if (!isEmpty(await store.read(allKeys))) throw new Error(`${store.name} can't be emptied`);
}

function isEmpty(values: Values): boolean {
  return Object.values(values).every((value) => value === undefined);
}
