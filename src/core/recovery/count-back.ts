import { coverOf } from './alphabet.ts';
import { bareCode } from './read-codes.ts';

/** What is said back of codes that were read, so that the user can tell whether all of them were found. */
export type CountedBack = {
  readonly count: number;
  /** How the first one begins: two characters, or fewer where fewer may be known; empty where none may. */
  readonly begins: string;
  /** Nothing may be kept of such short codes. */
  readonly weak: boolean;
};

const enoughToKnow = 2;

/** Counts codes back. Of none is shown more than evidence may cover. */
export function countBack(codes: readonly string[]): CountedBack {
  const covered = coverOf(codes)?.covered ?? 0;
  const begins = bareCode(codes[0] ?? '').slice(0, Math.min(enoughToKnow, covered));
  return { count: codes.length, begins, weak: covered === 0 };
}
