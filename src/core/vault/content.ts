import { fromBase64 } from '../base64.ts';
import { algorithms, type Entry, entryLayers } from '../entries/entry.ts';
import { freshRecovery, type Recovery, type Recovery2, readRecovery, readRecovery2 } from '../recovery/stored.ts';

/** An entry that the user deleted; it can be brought back for a while. `at` is milliseconds since 1970. */
export type Deleted = { readonly entry: Entry; readonly at: number };

/** THE SCHEMA: what each version of the vault's content holds. A version that shipped never changes again. */
export type Contents = {
  1: {
    readonly entries: readonly Entry[];
    readonly deleted: readonly Deleted[];
    /** When a backup file was last written and opened again, milliseconds since 1970; null for never. */
    readonly backup: number | null;
  };
  /** Recovery came: artefacts with their evidence, and the checklist. */
  2: Contents[1] & { readonly recovery: Recovery2 };
  /** What an answer about recovery codes replaces is set aside, so that the answer can be undone. */
  3: Contents[1] & { readonly recovery: Recovery };
};
export type ContentVersion = keyof Contents;
/** The version that this program writes. */
export const contentVersion = 3 satisfies ContentVersion;
/** What an open vault holds. */
export type Content = Contents[typeof contentVersion];

export const freshContent: Content = { entries: [], deleted: [], backup: null, recovery: freshRecovery };

type Older = Exclude<ContentVersion, typeof contentVersion>;
type Next = { 1: 2; 2: 3 };
/** One step a version, each to the one after it. A version without a step does not compile. */
const steps: { readonly [V in Older]: (old: Contents[V]) => Contents[Next[V]] } = {
  1: (old) => ({ ...old, recovery: { artefacts: [], ticked: [], managed: null } }),
  2: (old) => ({
    ...old,
    recovery: { ...old.recovery, artefacts: old.recovery.artefacts.map((it) => ({ ...it, aside: [] })) },
  }),
};

/** How the content of each version is told from damage. */
const readers: { readonly [V in ContentVersion]: (given: unknown) => Contents[V] | null } = {
  1: read1,
  2: (given) => {
    const before = read1(given);
    const recovery = isRecord(given) ? readRecovery2(given.recovery) : null;
    return before && recovery && { ...before, recovery };
  },
  3: (given) => {
    const before = read1(given);
    const recovery = isRecord(given) ? readRecovery(given.recovery) : null;
    return before && recovery && { ...before, recovery };
  },
};

function read1(given: unknown): Contents[1] | null {
  return isRecord(given) &&
    isListOf(given.entries, isEntry) &&
    isListOf(given.deleted, isDeleted) &&
    (given.backup === null || isWhole(given.backup))
    ? { entries: given.entries, deleted: given.deleted, backup: given.backup }
    : null;
}

/**
 * Brings content of any version up to the one that this program writes. It never repairs and never drops: content
 * that is not of its version's shape is null, and the caller keeps the bytes.
 */
export function migrate(version: number, given: unknown): Content | null {
  if (!isKnown(version)) return null;
  let content: Contents[ContentVersion] | null = readers[version](given);
  const chain = steps as { readonly [version: number]: (old: unknown) => Contents[ContentVersion] };
  for (let at: number = version; content !== null && at < contentVersion; at++) content = chain[at]?.(content) ?? null;
  // The chain ends at the present version: each step's type says so.
  return content as Content | null;
}

function isKnown(version: number): version is ContentVersion {
  return Object.hasOwn(readers, version);
}

function isRecord(given: unknown): given is Readonly<Record<string, unknown>> {
  return typeof given === 'object' && given !== null && !Array.isArray(given);
}

function isWhole(given: unknown): given is number {
  return Number.isSafeInteger(given);
}

function isWithin(given: unknown, least: number, most: number): boolean {
  return isWhole(given) && given >= least && given <= most;
}

function isListOf<Item>(given: unknown, is: (item: unknown) => item is Item): given is readonly Item[] {
  return Array.isArray(given) && given.every(is);
}

function isEntry(given: unknown): given is Entry {
  return (
    isRecord(given) &&
    ['id', 'account', 'issuer'].every((name) => typeof given[name] === 'string') &&
    entryLayers.some((layer) => layer === given.layer) &&
    algorithms.some((algorithm) => algorithm === given.algorithm) &&
    isWhole(given.added) &&
    isWithin(given.digits, 5, 10) &&
    isWithin(given.period, 1, 300) &&
    isWithin(fromBase64(given.secret)?.length, 1, 128)
  );
}

function isDeleted(given: unknown): given is Deleted {
  return isRecord(given) && isEntry(given.entry) && isWhole(given.at);
}
