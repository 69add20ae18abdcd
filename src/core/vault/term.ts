/** How long the key of an open vault is held. */
export type Term = {
  /** When it is to be forgotten, milliseconds since 1970; null where the vault opens by itself. */
  readonly until: number | null;
  /** How long after its last use that is, in milliseconds. */
  readonly lasts: number;
};

/**
 * Whether a key's time is up. A deadline that is further ahead than the set time was made by a clock that has been set
 * back since: nothing tells how long ago the last use was, so it is over as well.
 */
export function isOver({ until, lasts }: Term, now: number): boolean {
  return until !== null && (until <= now || until - now > lasts);
}
