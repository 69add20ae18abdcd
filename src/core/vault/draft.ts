import * as v from 'valibot';
import { algorithms, type Draft, entryLayers, type Naming, readName } from '../entries/entry.ts';
import { readAs } from '../read-as.ts';
import { bytes, within } from './versions/parts.ts';

const name = v.pipe(
  v.string(),
  v.transform(readName),
  v.check(({ ok }) => ok),
  v.transform((read) => (read.ok ? read.value : '')),
);
export const namingShape = v.object({ layer: v.picklist(entryLayers), account: name, issuer: name });
/** In one spelling, so that equal keys are recognized as equal. */
const secret = v.pipe(
  v.string(),
  v.maxLength(172),
  v.regex(/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/),
  v.transform((text) => btoa(atob(text))),
  bytes(1, 128),
);
export const draftShape = v.object({
  ...namingShape.entries,
  secret,
  algorithm: v.picklist(algorithms),
  digits: within(5, 10),
  period: within(1, 300),
});

/** Reads a draft from a message; null for anything that the vault must not have. */
export function readDraft(given: unknown): Draft | null {
  return readAs(draftShape, given);
}

/** Reads an entry's names from a message; null if they aren't fit to be shown. */
export function readNaming(given: unknown): Naming | null {
  return readAs(namingShape, given);
}
