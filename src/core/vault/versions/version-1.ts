import * as v from 'valibot';

// FROZEN: what version 1 of the vault's content holds, for good. Nothing in it comes from today's types, so that a change
// to those never changes what was written long ago. A later version may build on this one.

/** A whole number; a moment is one of milliseconds since 1970. */
export const whole = v.pipe(v.number(), v.safeInteger());

/** So many bytes as base64 in its one right spelling. */
export const bytes = (least: number, most: number) =>
  v.pipe(
    v.string(),
    v.regex(/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=|[A-Za-z0-9+/][AQgw]==)?$/),
    v.check((text) => {
      const length = (text.length / 4) * 3 - (text.match(/=/g)?.length ?? 0);
      return length >= least && length <= most;
    }),
  );

const entry = v.object({
  id: v.string(),
  layer: v.picklist(['atlassian', 'bitbucket', 'company', 'none']),
  account: v.string(),
  issuer: v.string(),
  secret: bytes(1, 128),
  algorithm: v.picklist(['SHA1', 'SHA256', 'SHA512']),
  digits: v.pipe(whole, v.minValue(5), v.maxValue(10)),
  period: v.pipe(whole, v.minValue(1), v.maxValue(300)),
  added: whole,
});

export const version1 = v.object({
  entries: v.array(entry),
  /** Entries that the user deleted, which can be brought back for a while. */
  deleted: v.array(v.object({ entry, at: whole })),
  /** When a backup file was last written and opened again; null for never. */
  backup: v.nullable(whole),
});
