import * as v from 'valibot';
import type { Copied } from '../entries/copied.ts';
import { fromPages, type Nothing, nothing } from './message.ts';

/** What was copied, and when it is to be cleared. */
export const clipboardMessages = {
  /** The user copied a code with a click. Returns whether it will be cleared once it has expired. */
  'clipboard/copied': fromPages<(ask: Copied) => { readonly clears: boolean }>(
    v.object({ text: v.string(), end: v.number() }),
  ),
  /** From the document that waits to clear it: the last copied code, if it's still to be cleared. */
  'clipboard/due': fromPages<(ask: Nothing) => { readonly copied: Copied | null }>(nothing),
  /** All codes that expired by then have been cleared. */
  'clipboard/over': fromPages<(ask: { readonly end: number }) => Nothing>(v.object({ end: v.number() })),
};
