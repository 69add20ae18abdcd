import * as v from 'valibot';
import { type RecoveryLayer, recoveryLayers, type Whose } from '../recovery/artefact.ts';
import type { DrillState } from '../recovery/drill.ts';
import type { CountedBack } from '../recovery/evidence.ts';
import { type RecoveryQuestion, recoveryQuestions } from '../recovery/questions.ts';
import type { RecoveryView } from '../recovery/view.ts';
import type { Outcome } from '../vault/outcome.ts';
import { anyNumber, fromPages, type Nothing, nothing } from './message.ts';

/**
 * What the user says about codes, or answers about what a page let us notice; `not-so`: nothing was set up or switched
 * off; `recovery-link`: a link in an email signed the user in; `accepted`: a sign-in took a code of this account.
 */
export const userClaims = [
  'saved-unread',
  'used',
  'not-used',
  'made-new',
  'lost',
  'set-up',
  'switched-off',
  'recovery-link',
  'accepted',
  'old-list-gone',
  'not-so',
  'snoozed',
] as const;
export type UserClaim = (typeof userClaims)[number];
/** How many codes there are, as the user counted. */
export type Keeping = Whose & { readonly total: number };
export type CodesSeen = CountedBack;
/** `weak`: nothing may be kept of such short codes, so a tick has to do later. */
export type CodesKept = { readonly total: number; readonly weak: boolean };
export type DrillQuestion = {
  readonly state: DrillState;
  readonly numbers: readonly number[];
  /** How many first characters of each code. */
  readonly characters: number;
  readonly triesLeft: number;
  /** The current counted time, which tells how long a wait still is. */
  readonly time: number;
};
export type DrillResult = { readonly passed: boolean; readonly triesLeft: number; readonly state: DrillState };

const inTab = v.object({ tabId: v.number() });
const whose = v.object({ layer: v.picklist(recoveryLayers), account: v.string() });
const keeping = v.object({ ...whose.entries, total: anyNumber });

/** Recovery codes, what the user says about them, and the check that they can still be found. */
export const recoveryMessages = {
  'recovery/state': fromPages<(ask: Nothing) => Outcome<RecoveryView>>(nothing),
  /**
   * Reads the codes that a tab's page shows, on the user's click: returns how many, and how the first begins. Keeps
   * nothing.
   */
  'recovery/look': fromPages<(ask: { readonly tabId: number }) => Outcome<CodesSeen>>(inTab),
  /** Reads them once more, makes evidence of them and forgets them. `total` is what the user confirmed. */
  'recovery/keep': fromPages<(ask: { readonly tabId: number } & Keeping) => Outcome<CodesKept>>(
    v.object({ ...inTab.entries, ...keeping.entries }),
  ),
  /** The same for codes that the user typed, pasted or opened in one of our own pages. */
  'recovery/keep-typed': fromPages<(ask: { readonly text: string } & Keeping) => Outcome<CodesKept>>(
    v.object({ text: v.string(), ...keeping.entries }),
  ),
  /** The codes that a tab's page shows, for a printed sheet and nothing else. Keeps nothing. */
  'recovery/print': fromPages<(ask: { readonly tabId: number }) => Outcome<readonly string[]>>(inTab),
  'recovery/event': fromPages<
    (
      ask: Whose & {
        readonly what: UserClaim;
        /** For `used`: its number on the sheet, from 1; null or missing if it isn't known. */
        readonly number?: number | null;
        /** The question that this answers. */
        readonly question?: RecoveryQuestion;
      },
    ) => Outcome<RecoveryView>
  >(
    v.object({
      ...whose.entries,
      what: v.picklist(userClaims),
      number: v.exactOptional(v.nullable(anyNumber)),
      question: v.exactOptional(v.picklist(recoveryQuestions)),
    }),
  ),
  /** Undoes the last answer about these codes, restoring what it replaced. */
  'recovery/undo': fromPages<(ask: Whose) => Outcome<RecoveryView>>(whose),
  /** The user says which account these codes belong to, which wasn't known until now. */
  'recovery/whose':
    fromPages<(ask: { readonly layer: RecoveryLayer; readonly account: string }) => Outcome<RecoveryView>>(whose),
  'recovery/place': fromPages<(ask: Whose & { readonly place: string }) => Outcome<RecoveryView>>(
    v.object({ ...whose.entries, place: v.string() }),
  ),
  'recovery/tick': fromPages<(ask: { readonly step: string; readonly on: boolean }) => Outcome<RecoveryView>>(
    v.object({ step: v.string(), on: v.boolean() }),
  ),
  'recovery/managed': fromPages<(ask: { readonly managed: boolean | null }) => Outcome<RecoveryView>>(
    v.object({ managed: v.nullable(v.boolean()) }),
  ),
  /** Begins a drill, or continues one that was begun: returns which codes are asked for, numbered from 1. */
  'drill/begin': fromPages<(ask: Whose) => Outcome<DrillQuestion>>(whose),
  /** One try: the beginnings, in the order asked. Without evidence `typed` is empty, and the user ticked. */
  'drill/try': fromPages<(ask: Whose & { readonly typed: readonly string[] }) => Outcome<DrillResult>>(
    v.object({ ...whose.entries, typed: v.array(v.string()) }),
  ),
};
