import { allKeys } from '../../core/vault/aside.ts';
import type { Store } from '../../core/vault/generation.ts';
import { readEach, removeFrom, writeInto } from './both-stores.ts';

const trialKey = 'trial';

/** Whether both places keep what is written: something is written into each, read back and removed again. */
export async function keepsWhatIsWritten(stores: readonly Store[], mark: string): Promise<boolean> {
  return (await Promise.all(stores.map((store) => keeps(store, mark)))).every(Boolean);
}

/**
 * Whether this browser has no place for a vault: some place refuses to keep anything, and none has anything of one. A
 * place that only can't be read, such as a damaged one, isn't that if the other one has something.
 */
export async function refusesToKeep(stores: readonly Store[], mark: string): Promise<boolean> {
  const found = await readEach(stores, allKeys);
  const hasSome = found.some((values) => values !== null && allKeys.some((key) => values[key] !== undefined));
  return !hasSome && !(await keepsWhatIsWritten(stores, mark));
}

async function keeps(store: Store, mark: string): Promise<boolean> {
  try {
    await writeInto(store, { [trialKey]: mark });
    await removeFrom(store, [trialKey]);
    return true;
  } catch {
    return false;
  }
}
