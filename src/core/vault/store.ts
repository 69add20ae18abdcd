/**
 * One of the two places where the vault is kept: named values, each plain JSON. What `write` was given lands whole or
 * not at all; each function rejects when the place can't be used.
 */
export type Store = {
  readonly name: 'local' | 'database';
  read(keys: readonly string[]): Promise<Readonly<Record<string, unknown>>>;
  write(values: Readonly<Record<string, unknown>>): Promise<void>;
  /** @param when `in time` where it may reach the disk a little later, which costs much less than waiting for it */
  remove(keys: readonly string[], when?: 'at once' | 'in time'): Promise<void>;
  /** Throws the whole place away, also where it can't be read any more, so that it can be used anew. */
  reset(): Promise<void>;
};
