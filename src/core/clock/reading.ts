import * as v from 'valibot';
import { readAs } from '../read-as.ts';

/** How far off this computer's clock is: `by` is how far it's ahead, in milliseconds; negative if it's behind. */
export type ClockReading =
  | { readonly state: 'unknown' }
  | { readonly state: 'right' }
  /** Small enough to be corrected: codes are made for the right time, and the user is told. */
  | { readonly state: 'corrected'; readonly by: number }
  /** Reported but not corrected: too far off, or too few sites say so. */
  | { readonly state: 'wrong'; readonly by: number };

/** A clock that is off by less than this is right: codes live for half a minute, and sites allow for some more. */
const right = 5_000;
/** More than this is never corrected: then the clock has to be set. */
const mostCorrected = 30_000;
const agreeing = 3;
/** Older samples say nothing about a clock that may have been set since. */
const holds = 30 * 60_000;

/**
 * What the samples say together. Only what fits all of them counts: if one site disagrees, nothing is said and nothing
 * is corrected, since we can't know which of them is wrong.
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
  // Responses with the same date count once: a proxy that rewrites dates may give them all the same.
  const few = new Set(fresh.map(({ at, most }) => at - most)).size < agreeing;
  return Math.abs(by) <= mostCorrected && !few ? { state: 'corrected', by } : { state: 'wrong', by };
}

/** How far to move codes, in milliseconds to subtract from this computer's clock. */
export function correctionOf(reading: ClockReading): number {
  return reading.state === 'corrected' ? reading.by : 0;
}

/** The time by the clocks of sites, in milliseconds since 1970; null if they say nothing. */
export function realTime(reading: ClockReading, now: number): number | null {
  if (reading.state === 'unknown') return null;
  return reading.state === 'right' ? now : now - reading.by;
}

/**
 * What one response from a site says about this computer's clock: how far ahead it is (negative: behind), as bounds in
 * milliseconds. `at` is clock time, milliseconds since 1970.
 */
export type ClockSample = { readonly host: string; readonly at: number; readonly least: number; readonly most: number };

/** A slower response says too little. */
const slowest = 5_000;

/**
 * Makes a sample from one response's `Date` (RFC 9110, section 6.6.1), which is rounded down to whole seconds. Null if
 * it says nothing: no date, a slow response, or one from a cache (`Age`).
 *
 * @param sent when the request left, and `received` when the response arrived: this computer's clock, in milliseconds
 */
export function sampleOf(
  host: string,
  sent: number,
  received: number,
  date: string | undefined,
  age: string | undefined,
): ClockSample | null {
  const told = date === undefined ? Number.NaN : Date.parse(date);
  const trip = received - sent;
  if (Number.isNaN(told) || age !== undefined || trip < 0 || trip > slowest) return null;
  // The site read its clock at some time between the two moments, and then dropped up to a second.
  return { host, at: received, least: sent - (told + 1000), most: received - told };
}

const mostSamples = 12;

/**
 * Adds a sample. Samples from the same host that it contradicts are dropped, since the clock was set in between; so are
 * old ones, and ones from the future.
 */
export function addSample(samples: readonly ClockSample[], fresh: ClockSample): readonly ClockSample[] {
  const left = samples.filter(
    ({ host, at, least, most }) =>
      fresh.at >= at && fresh.at - at <= holds && (host !== fresh.host || (least <= fresh.most && fresh.least <= most)),
  );
  return [...left, fresh].slice(-mostSamples);
}

const anyList = v.array(v.unknown());
const sample = v.object({ host: v.string(), at: v.number(), least: v.number(), most: v.number() });

/** Reads the samples in session storage; anything that isn't one is dropped. */
export function readSamples(given: unknown): readonly ClockSample[] {
  return (readAs(anyList, given) ?? []).flatMap((it) => readAs(sample, it) ?? []);
}
