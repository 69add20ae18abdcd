import type { ClockSample } from './sample.ts';

/** How this computer's clock stands: `by` is how far it is ahead, in milliseconds; negative where it is behind. */
export type ClockReading =
  | { readonly state: 'unknown' }
  | { readonly state: 'right' }
  /** Small enough to be made up for: codes are made for the right time, and the user is told. */
  | { readonly state: 'corrected'; readonly by: number }
  /** Told and not made up for: too far off, or too few say so. */
  | { readonly state: 'wrong'; readonly by: number };

/** A clock that is off by less is right: codes live for half a minute, and sites allow for some more. */
const right = 5_000;
/** More than this is never made up for: then the clock has to be set. */
const mostCorrected = 30_000;
const agreeing = 3;
const holds = 30 * 60_000;

/**
 * What the samples say together. Only what fits all of them counts: where one site says otherwise, nothing is said and
 * nothing is corrected, since nobody knows which of them is wrong.
 *
 * @param now this computer's clock, in milliseconds since 1970
 */
export function readClock(samples: readonly ClockSample[], now: number): ClockReading {
  const fresh = samples.filter(({ at }) => now >= at && now - at <= holds);
  if (fresh.length === 0) return { state: 'unknown' };
  const least = Math.max(...fresh.map((sample) => sample.least));
  const most = Math.min(...fresh.map((sample) => sample.most));
  if (least > most) return { state: 'unknown' };
  const by = Math.round((least + most) / 2);
  if (Math.abs(by) < right) return { state: 'right' };
  // Answers with one and the same date count once: whoever writes them anew may give all the same.
  const few = new Set(fresh.map(({ at, most }) => at - most)).size < agreeing;
  return Math.abs(by) <= mostCorrected && !few ? { state: 'corrected', by } : { state: 'wrong', by };
}

/** How far codes are to be moved, in milliseconds to take from this computer's clock. */
export function correctionOf(reading: ClockReading): number {
  return reading.state === 'corrected' ? reading.by : 0;
}

/** The time by the clocks of sites, in milliseconds since 1970; null where they say nothing. */
export function realTime(reading: ClockReading, now: number): number | null {
  if (reading.state === 'unknown') return null;
  return reading.state === 'right' ? now : now - reading.by;
}
