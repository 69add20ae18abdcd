/**
 * Time that setting the clock can't shorten: what this computer's clock says counts, but never more than a day at once,
 * until a site's own clock confirms it. All in milliseconds.
 */
export type Time = {
  readonly counted: number;
  /** This computer's clock when it was read last. */
  readonly last: number;
  /** What was counted and then turned out not to have passed: as much of what passes next doesn't count. */
  readonly owed: number;
  /** The last moment that a site confirmed, by its clock, and what should have been counted by then; null for none. */
  readonly sure: { readonly real: number; readonly counted: number } | null;
};

const day = 24 * 60 * 60 * 1000;

/** Time that begins now. */
export function begin(now: number): Time {
  return { counted: now, last: now, owed: 0, sure: null };
}

/**
 * Counts on.
 * @param now this computer's clock
 * @param real the time by the clocks of sites; null where none was heard lately
 */
export function count(time: Time, now: number, real: number | null = null): Time {
  const { sure } = time;
  // Sites that tell an earlier time than they did before confirm nothing.
  if (real === null || (sure !== null && real < sure.real)) return byClock(time, now);
  const { counted, owed, ...passed } = sure === null ? byClock(time, now) : { ...time, last: now };
  const should = sure === null ? counted - owed : sure.counted + (real - sure.real);
  return {
    ...passed,
    counted: Math.max(counted, should),
    owed: Math.max(0, counted - should),
    sure: { real, counted: should },
  };
}

/**
 * Of a gap without any reading no more than a day counts: the computer was off, or its clock was set. A clock that was
 * set back was ahead before or is behind now; it costs a day at most, so that neither causes a long wait.
 */
function byClock(time: Time, now: number): Time {
  const { counted, last, owed } = time;
  const gap = now - last;
  if (gap < 0) return { ...time, last: now, owed: Math.max(owed, Math.min(day, owed - gap)) };
  const passed = Math.min(day, gap);
  const paid = Math.min(owed, passed);
  return { ...time, counted: counted + passed - paid, last: now, owed: owed - paid };
}
