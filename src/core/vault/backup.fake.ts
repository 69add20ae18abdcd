// Entries, and contents of a vault, for the tests of backups.
import { base64 } from '@scure/base';
import type { Entry } from '../entries/entry.ts';
import { type Content, freshContent } from './content.ts';
import type { Edited } from './edit.ts';

export const made = 1_800_000_000_000;

export const entryOf = (number: number, more: Partial<Entry> = {}): Entry => ({
  ...{ id: `${number}`, added: number, layer: 'bitbucket', account: `jo${number}@example.com`, issuer: 'Bitbucket' },
  ...{ secret: base64.encode(new TextEncoder().encode(`key ${number}`)), algorithm: 'SHA1', digits: 6, period: 30 },
  ...more,
});
export const contentOf = (...entries: readonly Entry[]): Content => ({ ...freshContent, entries });
export const [one, two, three] = [entryOf(1), entryOf(2), entryOf(3)];

/** What an edit made; throws if it was refused. */
export function done<Given>(edited: Edited<Given>) {
  if (!edited.ok) throw new Error(edited.why.key);
  return edited.value;
}
