import type { WayView } from './way.ts';

/** What the pages know of the vault before they ask for anything in it. */
export type VaultState =
  | { readonly state: 'empty' | 'unreadable' | 'newer' }
  | ({ readonly state: 'locked' } & Ways)
  | ({
      readonly state: 'open';
      /** When it locks by itself, milliseconds since 1970; null where it opens by itself and never locks. */
      readonly until: number | null;
    } & Ways);

type Ways = {
  readonly ways: readonly WayView[];
  /** The passkey always worked, so that the passphrase may be on its way to be forgotten: time to type it once. */
  readonly passphraseDue?: boolean;
};

/** After how long without being typed a passphrase is asked for, in milliseconds: a quarter of a year. */
export const passphraseHolds = 91 * 24 * 60 * 60 * 1000;

/** The session document that holds the key of an unlocked vault. Pages only watch it being emptied. */
export const keyDocument = 'open';

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
