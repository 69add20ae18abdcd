import * as v from 'valibot';
import { readAs } from '../read-as.ts';

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
/** Older samples say nothing about a clock that may have been set since. */
const holds = 30 * 60_000;

/**
 * What the samples say together. Only what fits all of them counts: where one site says otherwise, nothing is said and
 * nothing is corrected, since there's no telling which of them is wrong.
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
  // Answers with one and the same date count once: a proxy that rewrites dates may give them all the same.
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

/**
 * What one answer of a site says about this computer's clock: how far ahead it is (negative: behind), as bounds in
 * milliseconds. `at` is clock time, milliseconds since 1970.
 */
export type ClockSample = { readonly host: string; readonly at: number; readonly least: number; readonly most: number };

/** A slower answer says too little. */
const slowest = 5_000;

/**
 * Makes a sample of one answer's `Date` (RFC 9110, section 6.6.1), which is cut down to whole seconds. Null where it
 * says nothing: no date, an answer that was slow, or one that a cache gave (`Age`).
 *
 * @param sent when the question left, and `received` when the answer came: this computer's clock, in milliseconds
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
  // The site looked at its clock somewhere between the two moments, and then dropped up to a second.
  return { host, at: received, least: sent - (told + 1000), most: received - told };
}

const mostSamples = 12;

/**
 * Adds a sample. Those of the same host that it contradicts are dropped, as the clock was set in between; so are old
 * ones, and ones from the future.
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

/** Reads the samples that session storage holds; what is none is dropped. */
export function readSamples(given: unknown): readonly ClockSample[] {
  return (readAs(anyList, given) ?? []).flatMap((it) => readAs(sample, it) ?? []);
}
