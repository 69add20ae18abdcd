import * as v from 'valibot';
import { readAs } from '../read-as.ts';

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

/** Older samples say nothing of a clock that may have been set since. */
const holds = 30 * 60_000;
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
