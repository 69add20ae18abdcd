import type { FillResult } from '../core/fill-result.ts';
import { whenFillOrdered } from '../ports/content-fill.ts';
import { isFree, type Target, targetIn } from './fill/target.ts';
import { write } from './fill/write.ts';

// Put into a page by the background when the popup shows a code for it. It remembers the place for the code that was
// there then: one that appears later, or that took its place, gets nothing.
let seen: { readonly ticket: string; readonly target: Target; readonly address: string } | null = null;

whenFillOrdered({
  prepare(ticket) {
    const target = targetIn(document);
    seen = target && { ticket, target, address: location.href };
    return target !== null;
  },
  async fill({ ticket, code, address }): Promise<FillResult> {
    const before = seen;
    seen = null; // One click, one try.
    if (before === null || before.ticket !== ticket) return 'changed';
    // The address that the background judged, the one of the click and the one of this moment are the same.
    if (address !== location.href || before.address !== location.href) return 'changed';
    const target = targetIn(document);
    if (target === null) return 'no-field';
    if (target.length !== before.target.length || target.some((field, at) => field !== before.target[at]))
      return 'changed';
    if (document.visibilityState !== 'visible' || !target.every(isFree)) return 'no-field';
    return (await write(document, target, code)) ? 'filled' : 'not-taken';
  },
});
