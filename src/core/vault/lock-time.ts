/** How long the key of an unlocked vault is held. */
export type Term = {
  /** When it is to be forgotten, milliseconds since 1970; null if the vault unlocks by itself. */
  readonly until: number | null;
  /** How long after its last use that is, in milliseconds. */
  readonly lasts: number;
};

/**
 * Whether a key's time is up. A deadline further ahead than the set time was made by a clock that has been set back
 * since: we can't know how long ago the last use was, so its time is up as well.
 */
export function isOver({ until, lasts }: Term, now: number): boolean {
  return until !== null && (until <= now || until - now > lasts);
}
