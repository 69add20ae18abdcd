import type { Verdict } from '../recognise/verdict.ts';
import { isProbablyDead } from './doubt.ts';
import { type Entry, type EntryName, madeAt, nameKey, nameOf } from './entry.ts';
import type { Codes } from './totp.ts';

/** One entry with its codes. */
export type Shown = EntryName & Codes & { readonly digits: number; readonly period: number };

/**
 * Which entries belong on top for a page: those of the layer that asks for an app's code, and no others. On the hosts
 * of the Atlassian account and of Bitbucket, the address itself tells whose code is asked for, so they are shown even
 * if we aren't sure about the page; what may be filled in is another question. An unsure page of a company's sign-in
 * may be anyone's: no code fits it.
 */
export function fits(entry: Pick<Entry, 'layer'>, verdict: Pick<Verdict, 'layer' | 'wants' | 'sure'>): boolean {
  return verdict.wants === 'app-code' && entry.layer === verdict.layer && isWhose(verdict);
}

function isWhose({ layer, sure }: Pick<Verdict, 'layer' | 'sure'>): boolean {
  return layer !== 'none' && (sure !== 'unsure' || layer === 'atlassian' || layer === 'bitbucket');
}

/**
 * The entries that belong on top for a page, by their layer and by how many digits its field takes: a longer code would
 * be cut, and a shorter one refused.
 * @param takes each number of digits that fits; null if the page's field isn't known
 */
export function fitting(
  entries: readonly Entry[],
  verdict: Pick<Verdict, 'layer' | 'wants' | 'sure'>,
  takes: readonly number[] | null,
): readonly Entry[] {
  return entries.filter((entry) => fits(entry, verdict) && (takes === null || takes.includes(entry.digits)));
}

/**
 * In the order of a list for users: by issuer, then by account. Of two with the same name, those that probably work come
 * first, then the newer one.
 */
export function inOrder(entries: readonly Entry[]): readonly Entry[] {
  const key = ({ issuer, account }: Entry) => `${issuer}\n${account}`.toLowerCase();
  return entries
    .map((entry) => ({ entry, by: key(entry), isDead: Number(isProbablyDead(entry)) }))
    .sort((one, other) => {
      if (one.by !== other.by) return one.by < other.by ? -1 : 1;
      if (one.isDead !== other.isDead) return one.isDead - other.isDead;
      return madeAt(other.entry) - madeAt(one.entry) || (one.entry.id < other.entry.id ? -1 : 1);
    })
    .map(({ entry }) => entry);
}

/** What may be shown of entries, with the day on which each was added where another has the same name. */
export function namesOf(entries: readonly Entry[]): readonly EntryName[] {
  const counts = new Map<string, number>();
  for (const entry of entries) counts.set(nameKey(entry), (counts.get(nameKey(entry)) ?? 0) + 1);
  return entries.map((entry) => {
    const isTwin = (counts.get(nameKey(entry)) ?? 0) > 1;
    return isTwin ? { ...nameOf(entry), since: madeAt(entry) } : nameOf(entry);
  });
}

/** The names of the entries that contain all words of a search, in any place. An empty search finds all. */
export function found(entries: readonly EntryName[], search: string): readonly EntryName[] {
  const wanted = folded(search)
    .split(/\s+/)
    .filter((word) => word !== '');
  return entries
    .filter(({ issuer, account }) => {
      const text = folded(`${issuer} ${account}`);
      return wanted.every((word) => text.includes(word));
    })
    .map(nameOf);
}

/** Without case and without accents. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
