import * as v from 'valibot';
import type { Advice } from '../advice/advice.ts';
import type { ClockReading } from '../clock/reading.ts';
import type { Shown } from '../entries/fitting.ts';
import type { PageReport } from '../recognise/report.ts';
import type { Verdict } from '../recognise/verdict.ts';
import type { VaultState } from '../vault/state.ts';
import { fromPages } from './message.ts';

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

/** What the view of a page report shows. */
export type ReportAnswer = {
  readonly report: PageReport | null;
  /** Whom the company named to ask; only then does the page say where to send it. */
  readonly helpLine?: string;
};

/** What is asked about the page in a tab. */
export const popupMessages = {
  /** With `wait`, asked after the page was seen to be silent, it is answered as soon as the page answers. */
  'popup/open': fromPages<(ask: { readonly tabId: number; readonly wait: boolean }) => PopupAnswer>(
    v.object({ tabId: v.number(), wait: v.optional(v.boolean(), false) }),
  ),
  /** The report of what a tab shows now; null where there is nothing that may be described. */
  'report/make': fromPages<(ask: { readonly tabId: number }) => ReportAnswer>(v.object({ tabId: v.number() })),
};
