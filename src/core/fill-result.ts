import { plays } from './kinds/catalogue.ts';
import type { Verdict } from './recognise/verdict.ts';

/** What came of filling a code in. Nothing but `filled` put anything anywhere that stays. */
const fillResults = [
  'filled',
  /** The page is not what it was when the user clicked. */
  'changed',
  /** There is not exactly one place for a code, in sight and free to type into. */
  'no-field',
  /** The page did not keep what was put there. */
  'not-taken',
] as const;
export type FillResult = (typeof fillResults)[number];

/** What the script in the page answers; anything else counts as a page that changed. */
export function readFillResult(given: unknown): FillResult {
  return fillResults.find((known) => known === given) ?? 'changed';
}

/** A code may be put into the two second-step pages of the fixed hosts, where they are recognised for sure. */
export function mayFill({ page, sure, wants }: Verdict): boolean {
  return plays(page, 'fillable') && sure !== 'unsure' && wants === 'app-code';
}
