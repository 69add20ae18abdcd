import { allKeys } from '../../core/vault/aside.ts';
import type { Store } from '../../core/vault/generation.ts';
import { readEach, removeFrom, writeInto } from './both-stores.ts';

const trialKey = 'trial';

/** Trials under way: a second one in the same places would remove what the first one is about to read. */
const running = new WeakMap<readonly Store[], Promise<boolean>>();

/** Whether both places keep what is written: something is written into each, read back and removed again. */
export function keepsWhatIsWritten(stores: readonly Store[], mark: string): Promise<boolean> {
  const trial =
    running.get(stores) ??
    Promise.all(stores.map((store) => keeps(store, mark)))
      .then((all) => all.every(Boolean))
      .finally(() => running.delete(stores));
  running.set(stores, trial);
  return trial;
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
  const kept = await works(() => writeInto(store, { [trialKey]: mark }));
  // Removed even if it couldn't be read back: it may be there.
  const gone = await works(() => removeFrom(store, [trialKey]));
  return kept && gone;
}

async function works(task: () => Promise<void>): Promise<boolean> {
  try {
    await task();
    return true;
  } catch {
    return false;
  }
}
