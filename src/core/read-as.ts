import * as v from 'valibot';

/**
 * Reads something stored, or something from outside, by a schema: returns what the schema names and nothing else, or
 * null if it has another shape. Never used in a content script: the library wouldn't fit there.
 */
export function readAs<Value>(schema: v.GenericSchema<unknown, Value>, given: unknown): Value | null {
  const read = v.safeParse(schema, given, { abortEarly: true });
  return read.success ? read.output : null;
}
