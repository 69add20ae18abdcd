import { type Asked, type FillFacts, isStillAboutPage, type Refusal, refusalOf } from '../core/filling/refusal.ts';
import type { FillOrder, PrepareOrder } from '../core/protocol/orders.ts';
import { whenOrdered } from '../ports/content-messages.ts';
import { awake } from './fill/awake.ts';
import { isInWindow } from './fill/covered.ts';
import { measure } from './fill/measure.ts';
import { rootsOf } from './fill/roots.ts';
import { type Target, targetIn } from './fill/target.ts';
import { type IfReady, write } from './fill/write.ts';
import { rootElementOf } from './natives.ts';

// The background puts this into a page when the popup shows a code for it. It remembers the code field that was there
// then: one that appears later, or replaced it, gets nothing.
type Remembered = { readonly ticket: string; readonly target: Target; readonly address: string };
let seen: Remembered | null = null;
// Returning to a page counts as another visit.
addEventListener('pagehide', () => {
  seen = null;
});

whenOrdered({
  'place/bounded': () => rootsOf(document) !== null,
  'place/remember'({ ticket, layer, proof }: PrepareOrder) {
    const target = targetIn(document);
    const { refused, facts } = judged(target, { layer, digits: null }, proof, true);
    seen = target !== null && refused === null ? { ticket, target, address: location.href } : null;
    return refused === null ? { takes: facts.takes } : { refused };
  },
  async 'place/fill'({ ticket, code, layer, address, proof, until }: FillOrder) {
    const before = seen;
    seen = null; // One click, one try.
    if (before === null || before.ticket !== ticket) return 'changed';
    const isHere = () => isStillAboutPage({ address, until }, before.address, location.href, Date.now());
    if (!isHere()) return 'changed';
    let isFirst = true;
    const ifReady: IfReady = (act) => {
      const target = targetIn(document);
      if (target === null) return 'no-field';
      // Boxes may be redrawn once there is something in them, and not before.
      if (!isHere() || (isFirst && !isSame(target, before.target))) return 'changed';
      isFirst = false;
      return judged(target, { layer, digits: code.length }, proof, false, act).refused;
    };
    return write(document, ifReady, code);
  },
});

type Judged = { readonly facts: FillFacts; readonly refused: Refusal | null };

/**
 * Measures a place and says why it gets no code; else acts on it right away. A field that a bar of the page covers may
 * be free in the middle of the window.
 */
function judged(
  found: Target | null,
  asked: Asked,
  proof: string,
  mayWait: boolean,
  act: (target: Target) => void = () => undefined,
): Judged {
  const roots = rootsOf(document);
  const target = roots === null ? null : found;
  const places = (target ?? []).map((field) => field.getBoundingClientRect());
  return awake(roots ?? [], places, (isAsBefore) => {
    const judge = (): Judged => {
      const facts = measure(document, target, roots ?? [], { mayWait, meetsAll: isAsBefore && isInForce(proof) });
      return { facts, refused: refusalOf(facts, asked) };
    };
    let made = mayWait || target?.every(isInWindow) ? judge() : null;
    if (made === null || made.refused === 'covered') {
      target?.[0].scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
      made = judge();
    }
    if (made.refused === null && target !== null) act(target);
    return made;
  });
}

function isSame(one: Target, other: Target): boolean {
  return one.length === other.length && one.every((field, at) => field === other[at]);
}

/** Whether the background's style is in force right now: only that style knows the name of this property. */
function isInForce(proof: string): boolean {
  return getComputedStyle(rootElementOf(document)).getPropertyValue(proof) !== '';
}
