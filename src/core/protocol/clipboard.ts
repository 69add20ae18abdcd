import * as v from 'valibot';
import type { Copied } from '../entries/copied.ts';
import { fromPages, type Nothing, nothing } from './message.ts';

/** What was copied, and when it is to be cleared. */
export const clipboardMessages = {
  /** A code was copied on the user's click. Whether it will be cleared when it is over. */
  'clipboard/copied': fromPages<(ask: Copied) => { readonly clears: boolean }>(
    v.object({ text: v.string(), end: v.number() }),
  ),
  /** From the document that waits to clear it: the code that was copied last, if it is still to be cleared. */
  'clipboard/due': fromPages<(ask: Nothing) => { readonly copied: Copied | null }>(nothing),
  /** All codes that ended by then have been cleared. */
  'clipboard/over': fromPages<(ask: { readonly end: number }) => Nothing>(v.object({ end: v.number() })),
};
