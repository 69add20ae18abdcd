import type { Entry, EntryDoubt } from './entry.ts';

/** The entry with this doubt; null for none. */
export function withDoubt(entry: Entry, doubt: EntryDoubt | null): Entry {
  const { doubt: _, ...others } = entry;
  return doubt === null ? others : { ...others, doubt };
}

/** Whether its two-step verification was switched off since, so that it probably makes no valid codes any more. */
export function isProbablyDead({ doubt }: Pick<Entry, 'doubt'>): boolean {
  return doubt !== undefined && doubt.why !== 'not-confirmed';
}
