/** A code that was copied, and when it is worth nothing any more: milliseconds since 1970. */
export type Copied = { readonly text: string; readonly end: number };

/** No code of any kind lives longer; a later end is nobody's. */
const longest = 10 * 60_000;

/** Reads what was remembered, or what came in a message: digits only, so that it can't be anything else of worth. */
export function readCopied(given: unknown, now: number): Copied | null {
  if (typeof given !== 'object' || given === null || !('text' in given) || !('end' in given)) return null;
  const { text, end } = given;
  if (typeof text !== 'string' || !/^\d{4,12}$/.test(text)) return null;
  if (typeof end !== 'number' || !Number.isFinite(end) || end > now + longest) return null;
  return { text, end };
}
