import * as v from 'valibot';
import type { FillOffer, FillResult } from '../filling/result.ts';
import type { Outcome } from '../vault/outcome.ts';
import { fromPages } from './message.ts';

/** Filling a code into the page in a tab. */
export const fillMessages = {
  /** Has the tab's page remember where a code would go. */
  'fill/prepare': fromPages<(ask: { readonly tabId: number }) => FillOffer>(v.object({ tabId: v.number() })),
  /** Fills in the code of an entry there, on the user's click. */
  'fill/now': fromPages<
    (ask: { readonly tabId: number; readonly id: string; readonly ticket: string }) => Outcome<FillResult>
  >(v.object({ tabId: v.number(), id: v.string(), ticket: v.string() })),
};
