import type { Advice } from './advice/advice.ts';
import type { BannerPlan } from './advice/banner.ts';
import type { BackupRefusal, DryRun } from './backup.ts';
import type { ClockReading } from './clock/reading.ts';
import type { Copied } from './copied.ts';
import type { Draft, EntryName, Naming } from './entry.ts';
import type { FillOffer, FillResult } from './filling/result.ts';
import type { Shown } from './fitting.ts';
import type { PageReport } from './recognise/report.ts';
import type { Signs } from './recognise/signs.ts';
import type { Verdict } from './recognise/verdict.ts';
import type { RecoveryLayer } from './recovery/artefact.ts';
import type { CountedBack } from './recovery/count-back.ts';
import type { DrillState } from './recovery/drill.ts';
import type { Question } from './recovery/questions.ts';
import type { RecoveryView } from './recovery/view.ts';
import type { KeyProof, Proof } from './vault/proof.ts';
import type { Outcome, VaultState } from './vault/state.ts';
import type { Kdf, WayPlan } from './vault/way.ts';

/**
 * Who may ask. `content`: our script in a web page, which a hostile page may try to speak for. `pages`: the
 * extension's own documents (popup and full tabs).
 */
export type Asker = 'content' | 'pages';

/** How far closing a banner reaches: this one page, or every page of its kind. To hide all takes a page of our own. */
export const reaches = ['page', 'kind'] as const;
export type Reach = (typeof reaches)[number];

/** What the popup shows for a tab: the answer, or where the page is silent the codes alone. */
export type PopupAnswer = PageAnswer | SilentAnswer;
export type PageAnswer = {
  readonly verdict: Verdict;
  readonly advice: Advice;
  /** The browser withheld the right to look at this host; asking for this origin pattern would mend it. */
  readonly withheld?: string;
  /** The user hid banners, so the popup offers to show them again; or this page has one, so it offers to hide all. */
  readonly banners?: 'on' | 'off';
  readonly codes: PopupCodes;
};
export type SilentAnswer = { readonly silent: true; readonly codes: PopupCodes };

/** The codes in the popup. Locked or unreadable, it holds no code and no name. */
export type PopupCodes =
  | Exclude<VaultState, { state: 'open' }>
  | {
      readonly state: 'open';
      /** With their codes: the entries of the layer that asks; where none asks, the first of all. */
      readonly first: readonly Shown[];
      /** Whether `first` is what the page asks for. */
      readonly asked: boolean;
      /** How many entries there are beside those. */
      readonly others: number;
      /** How this computer's clock stands, which every code depends on. */
      readonly clock: ClockReading;
    };

/** A page of a list: names without codes, and how many there are in all. */
export type NameList = { readonly names: readonly EntryName[]; readonly total: number };
/** Everything that the page with the codes shows. No keys, and codes only of those asked for. */
export type EntryList = NameList & { readonly deleted: readonly EntryName[] };

/** A key that opens or seals a way, derived on the page that asked: 32 bytes, base64. */
type Own = string;

/** What the view of a page report shows. */
export type ReportAnswer = {
  readonly report: PageReport | null;
  /** Whom the company named to ask; only then is anybody told where to send it. */
  readonly helpLine?: string;
};

/**
 * THE MESSAGES: for each one who may ask, with what, for which reply. The table of askers is checked again when
 * a message arrives.
 */
export type Protocol = {
  readonly 'page/seen': {
    from: 'content';
    ask: { readonly seen: Signs };
    reply: { readonly banner: BannerPlan | null };
  };
  readonly 'banner/dismiss': { from: 'content'; ask: { readonly reach: Reach }; reply: Record<never, never> };
  /** With `wait`, from whoever saw that the page is silent, it is answered as soon as the page does. */
  readonly 'popup/open': {
    from: 'pages';
    ask: { readonly tabId: number; readonly wait: boolean };
    reply: PopupAnswer;
  };
  readonly 'banner/hide': { from: 'pages'; ask: Record<never, never>; reply: Record<never, never> };
  readonly 'banner/restore': { from: 'pages'; ask: Record<never, never>; reply: Record<never, never> };
  /** The report of what a tab shows now; null where there is nothing that may be described. */
  readonly 'report/make': { from: 'pages'; ask: { readonly tabId: number }; reply: ReportAnswer };

  /** Sets after how many minutes the vault locks; with null only tells it. */
  readonly 'settings/lock-after': {
    from: 'pages';
    ask: { readonly minutes: number | null };
    reply: { readonly minutes: number };
  };

  readonly 'vault/state': { from: 'pages'; ask: Record<never, never>; reply: VaultState };
  readonly 'vault/make': {
    from: 'pages';
    ask: { readonly plan: WayPlan; readonly own: Own | null };
    reply: Outcome<string>;
  };
  readonly 'vault/unlock': { from: 'pages'; ask: { readonly way: string; readonly own: Own }; reply: Outcome<string> };
  readonly 'vault/lock': { from: 'pages'; ask: Record<never, never>; reply: Record<never, never> };
  /** Without a proof only where the vault opens by itself: there is nothing yet to prove it by. */
  readonly 'vault/add-way': {
    from: 'pages';
    ask: { readonly plan: WayPlan; readonly own: Own; readonly proof?: KeyProof };
    reply: Outcome<string>;
  };
  readonly 'vault/replace-way': {
    from: 'pages';
    ask: { readonly way: string; readonly plan: WayPlan; readonly own: Own; readonly proof: KeyProof };
    reply: Outcome<string>;
  };
  /** The key of the way that stays is the proof. */
  readonly 'vault/remove-way': {
    from: 'pages';
    ask: { readonly way: string; readonly stays: string; readonly own: Own };
    reply: Outcome<string>;
  };
  /** Needs no proof: no key leaves, and a user who is locked out has to be able to start over. */
  readonly 'vault/erase': { from: 'pages'; ask: Record<never, never>; reply: Outcome<string> };

  /** The one message that carries a key of an entry. */
  readonly 'entry/add': { from: 'pages'; ask: { readonly draft: Draft }; reply: Outcome<EntryName> };
  readonly 'entry/name': {
    from: 'pages';
    ask: { readonly id: string; readonly naming: Naming };
    reply: Outcome<EntryName>;
  };
  readonly 'entry/delete': { from: 'pages'; ask: { readonly id: string }; reply: Outcome<EntryName> };
  readonly 'entry/restore': { from: 'pages'; ask: { readonly id: string }; reply: Outcome<EntryName> };
  /** Deletes for good what was deleted before: one entry, or with null all of them. */
  readonly 'entry/forget': { from: 'pages'; ask: { readonly id: string | null }; reply: Outcome<number> };
  readonly 'entry/list': { from: 'pages'; ask: Record<never, never>; reply: Outcome<EntryList> };
  /** At most `most` names that hold all the words of a search; an empty search finds all. */
  readonly 'entry/find': {
    from: 'pages';
    ask: { readonly search: string; readonly most: number };
    reply: Outcome<NameList>;
  };
  /** The codes of these entries, now; asked for again when one of them turns over. */
  readonly 'code/of': { from: 'pages'; ask: { readonly ids: readonly string[] }; reply: Outcome<readonly Shown[]> };

  /** Has the tab's page remember where a code would go. */
  readonly 'fill/prepare': { from: 'pages'; ask: { readonly tabId: number }; reply: FillOffer };
  /** Puts the code of an entry there, on the user's click. */
  readonly 'fill/now': {
    from: 'pages';
    ask: { readonly tabId: number; readonly id: string; readonly ticket: string };
    reply: Outcome<FillResult>;
  };

  /** A code was copied on the user's click. Whether it will be cleared when it is over. */
  readonly 'clipboard/copied': { from: 'pages'; ask: Copied; reply: { readonly clears: boolean } };
  /** From the document that waits to clear it: the code that was copied last, if it is still to be cleared. */
  readonly 'clipboard/due': { from: 'pages'; ask: Record<never, never>; reply: { readonly copied: Copied | null } };
  /** All codes that ended by then have been cleared. */
  readonly 'clipboard/over': { from: 'pages'; ask: { readonly end: number }; reply: Record<never, never> };

  readonly 'recovery/state': { from: 'pages'; ask: Record<never, never>; reply: Outcome<RecoveryView> };
  /** Reads the codes that a tab's page shows, on the user's click: how many, and how the first begins. Keeps nothing. */
  readonly 'recovery/look': { from: 'pages'; ask: { readonly tabId: number }; reply: Outcome<CodesSeen> };
  /** Reads them once more, makes evidence of them and forgets them. `total` is what the user confirmed. */
  readonly 'recovery/keep': { from: 'pages'; ask: { readonly tabId: number } & Keeping; reply: Outcome<CodesKept> };
  /** The same for codes that the user typed, pasted or opened in one of our own pages. */
  readonly 'recovery/keep-typed': {
    from: 'pages';
    ask: { readonly text: string } & Keeping;
    reply: Outcome<CodesKept>;
  };
  /** The codes that a tab's page shows, for a printed sheet and nothing else. Keeps nothing. */
  readonly 'recovery/print': { from: 'pages'; ask: { readonly tabId: number }; reply: Outcome<readonly string[]> };
  readonly 'recovery/event': {
    from: 'pages';
    ask: Whose & {
      readonly what: Told;
      /** For `used`: its number on the sheet, from 1; null or absent where nobody knows it. */
      readonly number?: number | null;
      /** The question that this answers. */
      readonly question?: Question;
    };
    reply: Outcome<RecoveryView>;
  };
  /** Takes back the last answer about these codes: what it replaced is there again. */
  readonly 'recovery/undo': { from: 'pages'; ask: Whose; reply: Outcome<RecoveryView> };
  /** The user says whose codes these are that were nobody's so far. */
  readonly 'recovery/whose': {
    from: 'pages';
    ask: { readonly layer: RecoveryLayer; readonly account: string };
    reply: Outcome<RecoveryView>;
  };
  readonly 'recovery/place': { from: 'pages'; ask: Whose & { readonly place: string }; reply: Outcome<RecoveryView> };
  readonly 'recovery/tick': {
    from: 'pages';
    ask: { readonly step: string; readonly on: boolean };
    reply: Outcome<RecoveryView>;
  };
  readonly 'recovery/managed': {
    from: 'pages';
    ask: { readonly managed: boolean | null };
    reply: Outcome<RecoveryView>;
  };
  /** Begins a drill, or goes on with the one that was begun: which codes are asked for, numbered from 1. */
  readonly 'drill/begin': { from: 'pages'; ask: Whose; reply: Outcome<DrillQuestion> };
  /** One try: the beginnings, in the order asked. Without evidence `typed` is empty, and the user ticked. */
  readonly 'drill/try': {
    from: 'pages';
    ask: Whose & { readonly typed: readonly string[] };
    reply: Outcome<DrillResult>;
  };

  /** Gives the text of a file with a copy of the vault, sealed with a passphrase of its own. */
  readonly 'backup/make': {
    from: 'pages';
    ask: { readonly kdf: Kdf; readonly own: Own; readonly proof: Proof };
    reply: Outcome<string>;
  };
  /** What restoring this file would do; changes nothing. */
  readonly 'backup/look': {
    from: 'pages';
    ask: BackupQuestion;
    reply: FromFile<DryRun & { readonly made: number }>;
  };
  /** Opens a file once more; done with true if it holds everything that the vault holds, which then remembers it. */
  readonly 'backup/prove': { from: 'pages'; ask: BackupQuestion; reply: FromFile<boolean> };
  /** Adds what the file has and the vault has not; done with how many. */
  readonly 'backup/restore': { from: 'pages'; ask: BackupQuestion; reply: FromFile<number> };
};

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

type BackupQuestion = { readonly text: string; readonly own: Own };
/** What came of asking for something in a file, or why the file gives nothing. */
type FromFile<Result> = Outcome<Result> | { readonly unread: BackupRefusal };

export type MessageName = keyof Protocol;

/** Who may ask what, for the check at run time. */
export const askers: { readonly [Name in MessageName]: Protocol[Name]['from'] } = {
  'page/seen': 'content',
  'banner/dismiss': 'content',
  'popup/open': 'pages',
  'banner/hide': 'pages',
  'banner/restore': 'pages',
  'settings/lock-after': 'pages',
  'report/make': 'pages',
  'vault/state': 'pages',
  'vault/make': 'pages',
  'vault/unlock': 'pages',
  'vault/lock': 'pages',
  'vault/add-way': 'pages',
  'vault/replace-way': 'pages',
  'vault/remove-way': 'pages',
  'vault/erase': 'pages',
  'entry/add': 'pages',
  'entry/name': 'pages',
  'entry/delete': 'pages',
  'entry/restore': 'pages',
  'entry/forget': 'pages',
  'entry/list': 'pages',
  'entry/find': 'pages',
  'code/of': 'pages',
  'fill/prepare': 'pages',
  'fill/now': 'pages',
  'clipboard/copied': 'pages',
  'clipboard/due': 'pages',
  'clipboard/over': 'pages',
  'recovery/state': 'pages',
  'recovery/look': 'pages',
  'recovery/keep': 'pages',
  'recovery/keep-typed': 'pages',
  'recovery/print': 'pages',
  'recovery/event': 'pages',
  'recovery/undo': 'pages',
  'recovery/whose': 'pages',
  'recovery/place': 'pages',
  'recovery/tick': 'pages',
  'recovery/managed': 'pages',
  'drill/begin': 'pages',
  'drill/try': 'pages',
  'backup/make': 'pages',
  'backup/look': 'pages',
  'backup/prove': 'pages',
  'backup/restore': 'pages',
};
