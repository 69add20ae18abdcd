import * as v from 'valibot';
import type { Advice } from '../advice/advice.ts';
import type { ClockReading } from '../clock/reading.ts';
import type { Shown } from '../entries/fitting.ts';
import { outsides } from '../recognise/hosts.ts';
import type { PageReport } from '../recognise/report.ts';
import type { Stranger } from '../recognise/stranger.ts';
import type { Verdict } from '../recognise/verdict.ts';
import type { VaultState } from '../vault/state.ts';
import { fromPages } from './message.ts';

/** What the popup shows for a tab: the answer, or only the codes if the page doesn't respond. */
export type PopupAnswer = PageAnswer | SilentAnswer;
export type PageAnswer = {
  readonly verdict: Verdict;
  readonly advice: Advice;
  /** The browser withholds permission to look at this host; requesting this origin pattern would fix it. */
  readonly withheld?: string;
  /** The user hid banners, so the popup offers to show them again; or this page has one, so it offers to hide all. */
  readonly banners?: 'on' | 'off';
  readonly codes: PopupCodes;
};
export type SilentAnswer = { readonly silent: true; readonly codes: PopupCodes };

/** The codes in the popup. If the vault is locked or unreadable, there is no code and no name. */
export type PopupCodes =
  | Exclude<VaultState, { state: 'open' }>
  | {
      readonly state: 'open';
      /** With their codes: the entries of the layer that asks; if none asks, the first of all. */
      readonly first: readonly Shown[];
      /** Whether `first` is what the page asks for. */
      readonly asked: boolean;
      /** How many other entries there are. */
      readonly others: number;
      /** How far off this computer's clock is, which every code depends on. */
      readonly clock: ClockReading;
    };

/** What the view of a page report shows. */
export type ReportAnswer = {
  readonly report: PageReport | null;
  /** The company's contact; only if there is one does the page say where to send the report. */
  readonly helpLine?: string;
};

const strange = v.object({
  address: v.string(),
  imitates: v.exactOptional(v.literal(true)),
  outside: v.exactOptional(v.picklist(outsides)),
});

/** Requests about the page in a tab. */
export const popupMessages = {
  /**
   * With `wait`, sent after the page didn't respond, it is answered as soon as the page does. `stranger` is what the popup
   * knows of the tab's host, if that is none of those that we know.
   */
  'popup/open': fromPages<
    (ask: { readonly tabId: number; readonly wait: boolean; readonly stranger: Stranger | null }) => PopupAnswer
  >(
    v.object({
      tabId: v.number(),
      wait: v.optional(v.boolean(), false),
      stranger: v.optional(v.nullable(strange), null),
    }),
  ),
  /** The report of what a tab shows now; null if there is nothing that we may describe. */
  'report/make': fromPages<(ask: { readonly tabId: number }) => ReportAnswer>(v.object({ tabId: v.number() })),
};
