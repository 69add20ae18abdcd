import type { Month } from './trace.ts';
import type { WayView } from './way.ts';

/** What the pages know about the vault before they ask for anything in it. */
export type VaultState =
  | { readonly state: 'unreadable' | 'newer' }
  /** Nothing is there. With a month, it was there until then, and the browser removed it. */
  | { readonly state: 'empty'; readonly kept?: Month }
  /** Nothing is there that can be read, and this browser keeps nothing that is written; the month as above. */
  | { readonly state: 'no-place'; readonly kept?: Month }
  /** Nothing is there, and the company set that nothing is saved, since profiles are made anew at each start. */
  | { readonly state: 'temporary' }
  | ({ readonly state: 'locked' } & Ways)
  | ({
      readonly state: 'open';
      /** When it locks by itself, milliseconds since 1970; null if it unlocks by itself and never locks. */
      readonly until: number | null;
    } & Ways);

type Ways = {
  readonly ways: readonly WayView[];
  /** The passkey has always worked, so the user may be forgetting the passphrase: time to type it once. */
  readonly passphraseDue?: boolean;
};

/** How long a passphrase can go without being typed before we ask for it, in milliseconds: three months. */
export const passphraseHolds = 91 * 24 * 60 * 60 * 1000;

/** The session document that holds the key of an unlocked vault. Pages only watch it being emptied. */
export const keyDocument = 'open';
