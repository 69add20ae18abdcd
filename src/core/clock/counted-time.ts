/**
 * Time that setting the clock can't shorten: this computer's clock counts, but never for more than a day at once until
 * a site's own clock confirms it. All in milliseconds.
 */
export type Time = {
  readonly counted: number;
  /** This computer's clock when it was read last. */
  readonly last: number;
  /** Time that was counted but turned out not to have passed: the same amount of time won't count next. */
  readonly owed: number;
  /** The last moment that a site's clock confirmed, and what should have been counted by then; null if none was. */
  readonly sure: { readonly real: number; readonly counted: number } | null;
};

const day = 24 * 60 * 60 * 1000;

/** Counted time that begins now. */
export function begin(now: number): Time {
  return { counted: now, last: now, owed: 0, sure: null };
}

/**
 * Brings the count up to date.
 * @param now this computer's clock
 * @param real the time by the clocks of sites; null if none was heard recently
 */
export function count(time: Time, now: number, real: number | null = null): Time {
  const { sure } = time;
  // Sites that report an earlier time than before confirm nothing.
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
 * At most one day counts of a gap without any reading: the computer was off, or its clock was set. A clock that was set
 * back was ahead before or is behind now. That costs a day at most, so neither causes a long wait.
 */
function byClock(time: Time, now: number): Time {
  const { counted, last, owed } = time;
  const gap = now - last;
  if (gap < 0) return { ...time, last: now, owed: Math.max(owed, Math.min(day, owed - gap)) };
  const passed = Math.min(day, gap);
  const paid = Math.min(owed, passed);
  return { ...time, counted: counted + passed - paid, last: now, owed: owed - paid };
}
