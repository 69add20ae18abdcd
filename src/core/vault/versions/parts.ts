import * as v from 'valibot';

// The parts of stored documents. FROZEN: each version of the vault's content is based on these.

/** A whole number. A moment is one, in milliseconds since 1970. */
export const whole = v.pipe(v.number(), v.safeInteger());

/** A whole number within bounds. */
export const within = (least: number, most: number) => v.pipe(whole, v.minValue(least), v.maxValue(most));

/** A number of bytes as base64 in its one canonical spelling. */
export const bytes = (least: number, most = least) =>
  v.pipe(
    v.string(),
    // First, so that what is checked next isn't endless.
    v.maxLength(4 * Math.ceil(most / 3)),
    v.regex(/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=|[A-Za-z0-9+/][AQgw]==)?$/),
    v.check((text) => {
      const length = (text.length / 4) * 3 - (/=*$/.exec(text)?.[0].length ?? 0);
      return length >= least && length <= most;
    }),
  );
