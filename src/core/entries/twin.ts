import { type EntryName, type Naming, sameName } from './entry.ts';

/**
 * The entry that a new one of the same name most likely replaces: of several, one that is probably dead, else the
 * oldest; undefined if there is none.
 * @param names in the order of a list for users
 */
export function twinOf(names: readonly EntryName[], added: Naming): EntryName | undefined {
  return names.findLast((it) => sameName(it, added));
}

/**
 * Whether two entries of this name are surely for the same second step: Atlassian and Bitbucket have one for each
 * account. Without an account's name, or at another site, both may be needed.
 */
export function isOfOneStep({ layer, account }: Naming): boolean {
  return account !== '' && (layer === 'atlassian' || layer === 'bitbucket');
}
