/**
 * Time that a clock set back can't shorten, and that goes on after one was: `largest` is the largest clock ever seen,
 * `last` the one seen last, `ahead` what was counted since the clock fell back. All in milliseconds.
 */
export type Time = {
  readonly counted: number;
  readonly largest: number;
  readonly last: number;
  readonly ahead: number;
};

/** Time that begins now. */
export function begin(now: number): Time {
  return { counted: now, largest: now, last: now, ahead: 0 };
}

/**
 * Counts on. While the clock is as far as it ever was, counted time is clock time. After it was set back, what passes
 * from there is counted, and is not counted again when the clock catches up.
 */
export function count({ counted, largest, last, ahead }: Time, now: number): Time {
  if (now >= largest) {
    const passed = Math.max(0, now - largest - ahead);
    return { counted: counted + passed, largest: now, last: now, ahead: Math.max(0, ahead - (now - largest)) };
  }
  const passed = Math.max(0, now - last);
  return { counted: counted + passed, largest, last: now, ahead: ahead + passed };
}
