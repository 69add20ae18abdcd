import { type Asked, type FillFacts, type Refusal, refusalOf } from '../core/filling/refusal.ts';
import type { FillOrder, PrepareOrder } from '../core/protocol/orders.ts';
import { whenOrdered } from '../ports/content-orders.ts';
import { isInWindow } from './fill/covered.ts';
import { measure } from './fill/measure.ts';
import { type Target, targetIn } from './fill/target.ts';
import { awake } from './fill/unmet.ts';
import { type IfReady, write } from './fill/write.ts';

// Put into a page by the background when the popup shows a code for it. It remembers the place for the code that was
// there then: one that appears later, or that took its place, gets nothing.
type Place = { readonly ticket: string; readonly target: Target; readonly address: string };
let seen: Place | null = null;
// A page that is left and returned to is another visit.
addEventListener('pagehide', () => {
  seen = null;
});

whenOrdered({
  'place/remember'({ ticket, layer, proof }: PrepareOrder) {
    const target = targetIn(document);
    const { refused, facts } = awake(document, () => judged(target, { layer, digits: null }, proof, true));
    seen = target !== null && refused === null ? { ticket, target, address: location.href } : null;
    return refused === null ? { takes: facts.takes } : { refused };
  },
  async 'place/fill'({ ticket, code, layer, address, proof }: FillOrder) {
    const before = seen;
    seen = null; // One click, one try.
    // The address that the background judged, the one of the click and the one of this moment are the same.
    const isHere = () => address === location.href && before?.address === location.href;
    if (before === null || before.ticket !== ticket || !isHere()) return 'changed';
    let isFirst = true;
    const ifReady: IfReady = (act) => {
      const target = targetIn(document);
      if (target === null) return 'no-field';
      // Boxes may be drawn anew once there is something in them, and not before.
      if (!isHere() || (isFirst && !isSame(target, before.target))) return 'changed';
      isFirst = false;
      return awake(document, () => {
        const { refused } = judged(target, { layer, digits: code.length }, proof, false);
        if (refused === null) act(target);
        return refused;
      });
    };
    return write(document, ifReady, code);
  },
});

/** Measures a place and says why it gets no code. What a bar of the page covers may be free in the middle of the window. */
function judged(target: Target | null, asked: Asked, proof: string, mayWait: boolean) {
  const judge = (): { readonly facts: FillFacts; readonly refused: Refusal | null } => {
    const facts = measure(document, target, { mayWait, meetsAll: isInForce(proof) });
    return { facts, refused: refusalOf(facts, asked) };
  };
  const first = mayWait || target?.every(isInWindow) ? judge() : null;
  if (first !== null && first.refused !== 'covered') return first;
  target?.[0].scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  return judge();
}

function isSame(one: Target, other: Target): boolean {
  return one.length === other.length && one.every((field, at) => field === other[at]);
}

/** Whether the background's style is in force at this moment: the page can't know beforehand what it says. */
function isInForce(proof: string): boolean {
  return getComputedStyle(document.documentElement).getPropertyValue('--which-code').includes(proof);
}
