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
