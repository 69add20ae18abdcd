import type { Artefact, OldList } from './artefact.ts';

/** What is known of the list that is valid now, and of the one before it. */
export type Lists = Pick<Artefact, 'place' | 'savedAt' | 'provedAt'> & { readonly oldList?: OldList };

/**
 * The lists once new codes took the place of these: a place and a passed check belong to the list that they were about,
 * and say nothing about a newer one. Unchanged if no list was saved: then a place was named for the one to come.
 */
export function asOld(artefact: Artefact): Lists {
  const { place, savedAt, provedAt, oldList } = artefact;
  if (savedAt !== null) return { place: '', savedAt: null, provedAt: null, oldList: { place, savedAt, provedAt } };
  return { place, savedAt, provedAt, ...(oldList !== undefined && { oldList }) };
}

/**
 * The lists as people should read them. Until version 4, an artefact whose codes were replaced still had the place and
 * the check of the old ones.
 */
export function listsOf(artefact: Artefact): Lists {
  if (artefact.status === 'replaced') return asOld(artefact);
  const { place, savedAt, provedAt, oldList } = artefact;
  return { place, savedAt, provedAt, ...(oldList !== undefined && { oldList }) };
}

/** Whether there is a list that new codes could replace. One that was lost is gone anyway. */
export function hasList(artefact: Artefact): boolean {
  return artefact.status !== 'lost' && listsOf(artefact).savedAt !== null;
}
