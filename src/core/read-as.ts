import * as v from 'valibot';

/**
 * What a schema makes of something stored, or of something that came from outside: the value with what the schema names
 * and nothing else, or null where it is of another shape. Never in a content script: the library would not fit there.
 */
export function readAs<Value>(schema: v.GenericSchema<unknown, Value>, given: unknown): Value | null {
  const read = v.safeParse(schema, given, { abortEarly: true });
  return read.success ? read.output : null;
}
