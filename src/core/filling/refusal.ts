import type { EntryLayer } from '../entries/entry.ts';
import { mayAskAt, maySendTo, originOf } from './where.ts';

/** Why a page gets no code: one name for each reason, and whether the code may still be copied for that page. */
const refusals = {
  /** The page isn't what it was when the user clicked. */
  changed: { copy: true },
  /** The document isn't the one that its address names: it is in a frame, or its server disowns it. */
  'not-own-page': { copy: false },
  /** This code's layer never asks at this address. */
  'not-here': { copy: false },
  /** There isn't exactly one place for a code that can be typed into. */
  'no-field': { copy: true },
  /** People wrote what is around the field. */
  written: { copy: false },
  /** The form would send the code to another site, or open another window with it. */
  'sends-away': { copy: false },
  /** The field is see-through, masked, blurred or too small. */
  hidden: { copy: true },
  /** Something else is drawn over the field. */
  covered: { copy: true },
  /** The field is for codes of another length. */
  'other-length': { copy: true },
  /** The page didn't keep what was filled in. */
  'not-taken': { copy: true },
} as const satisfies { readonly [name: string]: { readonly copy: boolean } };
export type Refusal = keyof typeof refusals;

/**
 * Whether copying the code is still good advice on a page that may not have it filled in: never if it could reach
 * others.
 */
export function mayCopyInstead(refusal: Refusal): boolean {
  return refusals[refusal].copy;
}

/** Reads a reason from the page's script; anything else is treated as a page that changed. */
export function readRefusal(given: unknown): Refusal {
  const known = Object.keys(refusals) as Refusal[];
  return known.find((name) => name === given) ?? 'changed';
}

/** What the script in the page measured, at the moment for which it is valid. */
export type FillFacts = {
  /** The document is the top one of its tab, and in front of the user. */
  readonly isTop: boolean;
  readonly isInFront: boolean;
  /** The document's own origin, and the address in its bar. */
  readonly origin: string;
  readonly address: string;
  /** There is exactly one field or row of boxes for a code. */
  readonly hasField: boolean;
  /** It can be typed into now. */
  readonly isFree: boolean;
  /** It's inside something that people wrote. */
  readonly isWritten: boolean;
  /** Every address that its form may send it to, whichever button is pressed. Empty if it has no form. */
  readonly leadsTo: readonly string[];
  /** The answer would be shown in another window or frame. */
  readonly opensElsewhere: boolean;
  readonly isHidden: boolean;
  readonly isCovered: boolean;
  /** How many digits it takes: each number that fits. */
  readonly takes: readonly number[];
};

/** Which layer's code is to go there, and how many digits it has; null while that is still open. */
export type Asked = { readonly layer: EntryLayer; readonly digits: number | null };

type Rule = { readonly why: Refusal; readonly when: (facts: FillFacts, asked: Asked) => boolean };

/**
 * THE CONDITIONS under which a page gets no code, in the order in which they are reported. All of them must be false.
 */
const rules: readonly Rule[] = [
  { why: 'not-own-page', when: ({ isTop, origin, address }) => !isTop || originOf(address) !== origin },
  { why: 'not-here', when: ({ address }, { layer }) => !mayAskAt(layer, address) },
  { why: 'changed', when: ({ isInFront }) => !isInFront },
  { why: 'no-field', when: ({ hasField }) => !hasField },
  { why: 'written', when: ({ isWritten }) => isWritten },
  {
    why: 'sends-away',
    when: ({ leadsTo, opensElsewhere, address }, { layer }) =>
      opensElsewhere || !leadsTo.every((target) => maySendTo(target, layer, address)),
  },
  { why: 'no-field', when: ({ isFree }) => !isFree },
  { why: 'hidden', when: ({ isHidden }) => isHidden },
  { why: 'covered', when: ({ isCovered }) => isCovered },
  {
    why: 'other-length',
    when: ({ takes }, { digits }) => takes.length === 0 || !(digits === null || takes.includes(digits)),
  },
];

/** Why this page gets no code, or null if it may have one. */
export function refusalOf(facts: FillFacts, asked: Asked): Refusal | null {
  return rules.find(({ when }) => when(facts, asked))?.why ?? null;
}

/**
 * Whether an order to fill in is still about this page: the address that was judged, the one at the click and the one
 * right now are the same, and it isn't too late. A page that was busy may be another one when it wakes.
 * @param remembered the address at which the place for the code was remembered
 * @param now in milliseconds since 1970
 */
export function isStillAboutPage(
  { address, until }: { readonly address: string; readonly until: number },
  remembered: string,
  here: string,
  now: number,
): boolean {
  return now <= until && address === here && remembered === here;
}
