import { withDoubt } from '../entries/doubt.ts';
import {
  type Draft,
  type Entry,
  type EntryDoubt,
  type EntryName,
  label,
  madeAt,
  type Naming,
  nameOf,
  sameCodes,
} from '../entries/entry.ts';
import { followName } from '../recovery/accounts.ts';
import { recoveryLayers } from '../recovery/artefact.ts';
import { failed, ok, type Result } from '../result.ts';
import type { Say } from '../words/say.ts';
import { say } from '../words/say.ts';
import type { Content } from './content.ts';

/** The content after a change and what the user gets back, or what is wrong with the request. */
export type Edited<Given> = Result<{ readonly content: Content; readonly result: Given }, Say>;

/** How long a deleted entry can be restored, in milliseconds. */
const keptDeleted = 7 * 24 * 60 * 60 * 1000;
/** How many entries a vault can have. */
export const mostEntries = 2000;

/** What is known of a new entry besides its key and names. */
export type NewEntry = {
  /** The entry that it replaces, which is deleted and can be restored as any other. */
  readonly replaces?: string | undefined;
  /** Its key was shown in a set-up that a link in an email ends. */
  readonly unconfirmed?: boolean;
};

/** Adds an entry. The same second factor twice is refused, since two equal codes under two names only confuse. */
export function addEntry(
  content: Content,
  draft: Draft,
  id: string,
  now: number,
  { replaces, unconfirmed = false }: NewEntry = {},
): Edited<EntryName> {
  const problem = noPlaceFor(draft, content);
  if (problem) return failed(problem);
  const doubt: EntryDoubt = { why: 'not-confirmed', at: now };
  const entry: Entry = { ...draft, id, added: now, ...(unconfirmed && { doubt }) };
  const old = replaces === undefined ? undefined : content.entries.find((it) => it.id === replaces);
  const entries = [...content.entries.filter((it) => it !== old), entry];
  const deleted = old === undefined ? content.deleted : [...content.deleted, { entry: old, at: now }];
  return ok({ content: { ...content, entries, deleted }, result: nameOf(entry) });
}

/** Drops the doubt about an entry: the user says that a code of it was accepted. */
export function trustEntry(content: Content, id: string): Edited<EntryName> {
  const old = content.entries.find((entry) => entry.id === id);
  if (!old) return failed(say('entry_gone'));
  const entry = withDoubt(old, null);
  return ok({
    content: { ...content, entries: content.entries.map((it) => (it === old ? entry : it)) },
    result: nameOf(entry),
  });
}

/** Gives an entry other names, or another layer. */
export function nameEntry(content: Content, id: string, naming: Naming): Edited<EntryName> {
  const old = content.entries.find((entry) => entry.id === id);
  if (!old) return failed(say('entry_gone'));
  const entry: Entry = { ...old, layer: naming.layer, account: naming.account, issuer: naming.issuer };
  const entries = content.entries.map((it) => (it === old ? entry : it));
  const named = { ...content, entries };
  const recoveryLayer = recoveryLayers.find((layer) => layer === old.layer && layer === entry.layer);
  const recovery =
    recoveryLayer === undefined
      ? content.recovery
      : followName(named, { layer: recoveryLayer, account: old.account }, entry.account);
  return ok({ content: { ...named, recovery }, result: nameOf(entry) });
}

/** Removes an entry from the list; it can be restored for {@link keptDeleted}. */
export function deleteEntry(content: Content, id: string, now: number): Edited<EntryName> {
  const entry = content.entries.find((it) => it.id === id);
  if (!entry) return failed(say('entry_gone'));
  const deleted = [...content.deleted, { entry, at: now }];
  return ok({
    content: { ...content, entries: content.entries.filter((it) => it !== entry), deleted },
    result: nameOf(entry),
  });
}

/**
 * Restores a deleted entry, under the same rules as a new one. It counts as added now: a copy that was made in between
 * doesn't have it.
 */
export function restoreEntry(content: Content, id: string, now: number): Edited<EntryName> {
  const found = content.deleted.find(({ entry }) => entry.id === id);
  if (!found) return failed(say('entry_gone'));
  const problem = noPlaceFor(found.entry, content);
  if (problem) return failed(problem);
  const deleted = content.deleted.filter((it) => it !== found);
  const entry: Entry = { ...found.entry, added: now, made: madeAt(found.entry) };
  return ok({ content: { ...content, entries: [...content.entries, entry], deleted }, result: nameOf(entry) });
}

/** Deletes for good an entry that was deleted before; the result says how many there were. */
export function forgetDeleted(content: Content, id: string): Edited<number> {
  const deleted = content.deleted.filter(({ entry }) => entry.id !== id);
  return ok({ content: { ...content, deleted }, result: content.deleted.length - deleted.length });
}

/**
 * The content without the deleted entries whose time is up; unchanged if there are none. A clock that was set back only
 * makes them last longer.
 */
export function withoutOverdue(content: Content, now: number): Content {
  const deleted = content.deleted.filter(({ at }) => now - at < keptDeleted);
  return deleted.length === content.deleted.length ? content : { ...content, deleted };
}

function noPlaceFor(draft: Draft, { entries }: Content): Say | null {
  const twin = entries.find((entry) => sameCodes(entry, draft));
  if (twin) return say('entry_twice', label(twin));
  return entries.length >= mostEntries ? say('entry_too_many', String(mostEntries)) : null;
}
