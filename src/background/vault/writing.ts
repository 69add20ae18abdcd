import { same } from '../../core/json-equal.ts';
import { allKeys } from '../../core/vault/aside.ts';
import type { Found } from '../../core/vault/sight.ts';
import type { Store } from '../../core/vault/store.ts';

type Values = Readonly<Record<string, unknown>>;

/** Why something was not saved: `full` where a store has no room left. Nothing that was there before is touched. */
export class NotSaved extends Error {
  readonly why: 'full' | 'failed';
  constructor(why: 'full' | 'failed', cause: unknown) {
    super(`The vault was not saved: ${cause instanceof Error ? cause.message : String(cause)}`);
    this.why = why;
  }
}

export function notSaved(error: unknown): NotSaved {
  if (error instanceof NotSaved) return error;
  return new NotSaved(/quota/i.test(String(error)) ? 'full' : 'failed', error);
}

/** Writes to several stores so that all of them have what was written in the end, or each what it had before. */
export function writing(stores: readonly Store[]) {
  /**
   * Writes values to one store after the other and reads them back: what an interruption leaves is in the first store.
   * Where one fails, everything is put back as it was found.
   */
  async function put(values: Values, found: readonly Found[]): Promise<void> {
    await inEach(found, Object.keys(values), (store) => putInto(store, values));
  }

  /**
   * Writes one value to both stores at the same time and reads it back. Only for a place that holds nothing which is
   * needed: both may be left half done. Where one fails, everything is put back as it was found.
   */
  async function putBeside(values: Values, found: readonly Found[]): Promise<void> {
    const keys = Object.keys(values);
    const done = await Promise.allSettled(stores.map((store) => putInto(store, values)));
    const failed = done.find((it) => it.status === 'rejected');
    if (failed === undefined) return;
    await Promise.allSettled(stores.map((store, at) => undo(store, found[at], keys)));
    throw notSaved(failed.reason);
  }

  /** Does the same in one store after the other. Where one fails, these keys are put back as they were found. */
  async function inEach(found: readonly Found[], keys: readonly string[], task: (store: Store) => Promise<void>) {
    for (const [at, store] of stores.entries()) {
      try {
        await task(store);
      } catch (error) {
        await Promise.allSettled(stores.slice(0, at + 1).map((touched, index) => undo(touched, found[index], keys)));
        throw notSaved(error);
      }
    }
  }

  return { put, putBeside, inEach };
}

async function undo(store: Store, found: Found | undefined, keys: readonly string[]): Promise<void> {
  if (!found) return;
  const before = keys.filter((key) => found[key] !== undefined);
  if (before.length > 0) await store.write(Object.fromEntries(before.map((key) => [key, found[key]])));
  await store.remove(keys.filter((key) => found[key] === undefined));
}

/** Writes values to one store and reads them back. */
export async function putInto(store: Store, values: Values): Promise<void> {
  await store.write(values);
  const back = await store.read(Object.keys(values));
  for (const [name, value] of Object.entries(values))
    if (!same(back[name], value)) throw new Error(`${store.name} gave back something else`);
}

/** Takes values out of one store, and looks whether they are gone. */
export async function removeFrom(store: Store, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return;
  await store.remove(keys);
  const left = await store.read(keys);
  if (keys.some((key) => left[key] !== undefined)) throw new Error(`${store.name} still holds what was removed`);
}

/** Throws away a store that can't be used any more, and looks whether it can be used again, and is empty. */
export async function throwAway(store: Store): Promise<void> {
  await store.reset();
  const left = await store.read(allKeys);
  if (Object.values(left).some((value) => value !== undefined)) throw new Error(`${store.name} can't be emptied`);
}
