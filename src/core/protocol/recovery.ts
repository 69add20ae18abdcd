import type { RecoveryLayer } from '../recovery/artefact.ts';
import type { DrillState } from '../recovery/drill.ts';
import type { CountedBack } from '../recovery/evidence.ts';
import type { Question } from '../recovery/questions.ts';
import type { RecoveryView } from '../recovery/view.ts';
import type { Outcome } from '../vault/state.ts';
import { fromPages, type Nothing } from './message.ts';

/** Whose codes: of which lock and account. */
export type Whose = { readonly layer: RecoveryLayer; readonly account: string };
/** What the user tells of codes, or answers to what a page let us notice; `not-so`: nothing was set up or switched off. */
export type Told =
  | 'saved-unread'
  | 'used'
  | 'not-used'
  | 'made-new'
  | 'lost'
  | 'set-up'
  | 'switched-off'
  | 'not-so'
  | 'snoozed';
/** How many codes there are, as the user counted. */
export type Keeping = Whose & { readonly total: number };
export type CodesSeen = CountedBack;
/** `weak`: nothing may be kept of such short codes, so that later a tick has to do. */
export type CodesKept = { readonly total: number; readonly weak: boolean };
export type DrillQuestion = {
  readonly state: DrillState;
  readonly numbers: readonly number[];
  /** How many first characters of each. */
  readonly characters: number;
  readonly triesLeft: number;
  /** The present in counted time, for how long a wait still is. */
  readonly time: number;
};
export type DrillResult = { readonly passed: boolean; readonly triesLeft: number; readonly state: DrillState };

/** Recovery codes, what the user says of them, and the check that they are still found. */
export const recoveryMessages = {
  'recovery/state': fromPages<(ask: Nothing) => Outcome<RecoveryView>>(),
  /** Reads the codes that a tab's page shows, on the user's click: how many, and how the first begins. Keeps nothing. */
  'recovery/look': fromPages<(ask: { readonly tabId: number }) => Outcome<CodesSeen>>(),
  /** Reads them once more, makes evidence of them and forgets them. `total` is what the user confirmed. */
  'recovery/keep': fromPages<(ask: { readonly tabId: number } & Keeping) => Outcome<CodesKept>>(),
  /** The same for codes that the user typed, pasted or opened in one of our own pages. */
  'recovery/keep-typed': fromPages<(ask: { readonly text: string } & Keeping) => Outcome<CodesKept>>(),
  /** The codes that a tab's page shows, for a printed sheet and nothing else. Keeps nothing. */
  'recovery/print': fromPages<(ask: { readonly tabId: number }) => Outcome<readonly string[]>>(),
  'recovery/event':
    fromPages<
      (
        ask: Whose & {
          readonly what: Told;
          /** For `used`: its number on the sheet, from 1; null or absent where nobody knows it. */
          readonly number?: number | null;
          /** The question that this answers. */
          readonly question?: Question;
        },
      ) => Outcome<RecoveryView>
    >(),
  /** Takes back the last answer about these codes: what it replaced is there again. */
  'recovery/undo': fromPages<(ask: Whose) => Outcome<RecoveryView>>(),
  /** The user says whose codes these are that were nobody's so far. */
  'recovery/whose':
    fromPages<(ask: { readonly layer: RecoveryLayer; readonly account: string }) => Outcome<RecoveryView>>(),
  'recovery/place': fromPages<(ask: Whose & { readonly place: string }) => Outcome<RecoveryView>>(),
  'recovery/tick': fromPages<(ask: { readonly step: string; readonly on: boolean }) => Outcome<RecoveryView>>(),
  'recovery/managed': fromPages<(ask: { readonly managed: boolean | null }) => Outcome<RecoveryView>>(),
  /** Begins a drill, or goes on with the one that was begun: which codes are asked for, numbered from 1. */
  'drill/begin': fromPages<(ask: Whose) => Outcome<DrillQuestion>>(),
  /** One try: the beginnings, in the order asked. Without evidence `typed` is empty, and the user ticked. */
  'drill/try': fromPages<(ask: Whose & { readonly typed: readonly string[] }) => Outcome<DrillResult>>(),
};
