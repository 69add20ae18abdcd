import type { Entry } from '../entries/entry.ts';
import { freshRecovery, type Recovery } from '../recovery/artefact.ts';

/** An entry that the user deleted, which can be restored for a while. `at` is milliseconds since 1970. */
export type Deleted = { readonly entry: Entry; readonly at: number };

/** The content of an open vault. */
export type Content = {
  readonly entries: readonly Entry[];
  readonly deleted: readonly Deleted[];
  /** When a backup file was last written and opened again, milliseconds since 1970; null for never. */
  readonly backup: number | null;
  readonly recovery: Recovery;
};

export const freshContent: Content = { entries: [], deleted: [], backup: null, recovery: freshRecovery };
