import type { Bench } from './bench.ts';

/** The result of a row. */
export type Found = {
  /** What was measured, and what the floor was, in the row's unit: each a median. */
  readonly value: number;
  readonly floor: number;
  /** How many times each was measured. */
  readonly rounds: number;
  /** What the aim is about, if that isn't the ratio. */
  readonly extra?: string;
  /** Whether the aim was reached; rows without an aim only report. */
  readonly reached?: boolean;
};

/** One row of the performance table. */
export type Row = {
  readonly name: string;
  readonly what: string;
  /** What it is compared with: the least that any program would have to do for the same. */
  readonly against: string;
  readonly unit: string;
  readonly aim?: string;
  readonly measure: (bench: Bench) => Promise<Found>;
};
