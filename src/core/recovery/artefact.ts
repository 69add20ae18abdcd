import type { EntryDoubt } from '../entries/entry.ts';
import type { Evidence } from './evidence.ts';

/** The layers that have recovery codes: Atlassian one key, Bitbucket a list of codes that each work once. */
export const recoveryLayers = ['atlassian', 'bitbucket'] as const;
export type RecoveryLayer = (typeof recoveryLayers)[number];

/**
 * The status of the codes: `unknown` nothing was said yet; `set-up` the second step was set up, and its codes aren't
 * saved yet; `on-screen` a page showed them (only older versions stored it); `saved` the user says so; `proved` a drill
 * was passed; `failed` three tries were wrong; `replaced` new ones were made, so the old paper is void; `lost` the user
 * says so; `off` the second step was switched off, so there are none.
 */
export const statuses = [
  'unknown',
  'set-up',
  'on-screen',
  'saved',
  'proved',
  'failed',
  'replaced',
  'lost',
  'off',
] as const;
export type Status = (typeof statuses)[number];

/** Whose codes: the layer and the account. */
export type Whose = { readonly layer: RecoveryLayer; readonly account: string };

/** The next drill. Moments are counted time (see `time.ts`), in milliseconds. */
export type Drill = {
  /** When it is due; null if there is nothing to drill. */
  readonly due: number | null;
  /** How many were passed in a row. */
  readonly passed: number;
  /** Wrong tries in the current drill. */
  readonly wrong: number;
  /** No try before this. */
  readonly notBefore: number;
  /** Not mentioned before this, because the user asked for it. */
  readonly snoozed: number;
};

/** One recovery artefact, of one layer and account. It contains no code, and no more evidence than may be known. */
export type Artefact = {
  readonly layer: RecoveryLayer;
  readonly account: string;
  readonly status: Status;
  /** How many there are, as the user confirmed; null for unknown. */
  readonly total: number | null;
  readonly used: number;
  /** Which of them were used, by their numbers from 0; missing if the user named none. */
  readonly struck?: readonly number[];
  readonly evidence: Evidence | null;
  /** The browser session in which the codes were on the screen: no drill takes place in it. */
  readonly session: string;
  /** Clock times, milliseconds since 1970, for people; null for never. */
  readonly savedAt: number | null;
  readonly provedAt: number | null;
  /** Where the user keeps them, in their own words, such as "blue folder". */
  readonly place: string;
  /** The list that these codes replaced; missing if there was none, or if the user threw it away. */
  readonly oldList?: OldList;
  readonly drill: Drill;
  /** The state before each of the user's last answers, the newest last: each can be undone until then. */
  readonly aside: readonly Aside[];
};

/** A list that is no longer valid, or probably not: what is known of it, so that it isn't taken for the valid one. */
export type OldList = {
  readonly place: string;
  /** Clock times, as of an artefact. */
  readonly savedAt: number | null;
  readonly provedAt: number | null;
};

/** What is known about codes, apart from whose they are and what was set aside. */
export type Known = Omit<Artefact, 'layer' | 'account' | 'aside'>;

/** The state before one answer of the user. */
export type Aside = {
  readonly what: Answer;
  /** Counted time of the answer. */
  readonly at: number;
  /** Null if nothing was known. */
  readonly known: Known | null;
  /** The places that were ticked, if the answer removed the ticks; null if it left them alone. */
  readonly places: readonly KeepingPlace[] | null;
  /** Entries that the answer put in doubt, each with its doubt before; null for none. Missing if it marked no entry. */
  readonly marked?: readonly Marked[];
};
export type Marked = { readonly id: string; readonly doubt: EntryDoubt | null };

export const noDrill: Drill = { due: null, passed: 0, wrong: 0, notBefore: 0, snoozed: 0 };

/** What is known about codes that the user has said nothing about yet. */
export function unknownArtefact(layer: RecoveryLayer, account: string): Artefact {
  return {
    layer,
    account,
    status: 'unknown',
    total: null,
    used: 0,
    evidence: null,
    session: '',
    savedAt: null,
    provedAt: null,
    place: '',
    drill: noDrill,
    aside: [],
  };
}

/** What the user may say about the codes that could cost evidence, and that can be undone. */
export const answers = ['set-up', 'saved', 'used', 'made-new', 'lost', 'switched-off', 'recovery-link'] as const;
export type Answer = (typeof answers)[number];

/**
 * What happened to the codes, as the user told it: nothing that a page shows is among these. `at` is clock time, `time`
 * counted time, both in milliseconds.
 */
export type Event = { readonly at: number; readonly time: number } & (
  | { readonly what: 'set-up'; readonly session: string }
  | {
      readonly what: 'saved';
      readonly session: string;
      readonly total: number | null;
      readonly evidence: Evidence | null;
      /** They are known to be others than those that were saved before. */
      readonly another?: true;
    }
  /** `code` is the number of the used one, from 0; null if the user doesn't know it. */
  | { readonly what: 'used'; readonly code: number | null }
  | { readonly what: 'made-new' }
  | { readonly what: 'lost' }
  | { readonly what: 'switched-off' }
  /** A link in an email let the user in, and switched the second step off. */
  | { readonly what: 'recovery-link' }
  | { readonly what: 'place'; readonly place: string }
  /** The list that newer codes replaced was thrown away. */
  | { readonly what: 'old-list-gone' }
  | { readonly what: 'passed' }
  | { readonly what: 'wrong' }
  | { readonly what: 'snoozed'; readonly until: number }
);

/** Whether there can be codes on paper or on the screen. */
export function hasCodes({ status }: Artefact): boolean {
  return status === 'on-screen' || status === 'saved' || status === 'proved';
}

/** The numbers (from 0) of the codes that a drill may ask for: used ones are crossed out on the sheet. */
export function askable(codes: number, struck: readonly number[] = []): readonly number[] {
  return Array.from({ length: codes }, (_, index) => index).filter((index) => !struck.includes(index));
}

/** How many codes are left; null if that isn't known. */
export function left({ layer, total, used }: Artefact): number | null {
  if (layer === 'atlassian') return used === 0 ? 1 : 0;
  return total === null ? null : Math.max(0, total - used);
}

/** More codes than any list has. */
export const mostCodes = 1000;
/** With this few codes left, it's time to create new ones. */
export const few = 2;

/** Where codes can be kept: not on the phone with the app, and not on this computer only. */
export const places = ['paper', 'manager', 'safe', 'envelope'] as const;
export type KeepingPlace = (typeof places)[number];
/** Whether this names one of them. */
export function isPlace(given: unknown): given is KeepingPlace {
  return places.some((place) => place === given);
}

/** This many places are enough. */
export const enoughPlaces = 2;

/** Everything about recovery that the vault has. */
export type Recovery = {
  readonly artefacts: readonly Artefact[];
  /** Steps of the checklist that the user ticked, by their names. */
  readonly ticked: readonly string[];
  /** The user's answer to "does your company manage this account?"; null for not asked. */
  readonly managed: boolean | null;
};

export const freshRecovery: Recovery = { artefacts: [], ticked: [], managed: null };
