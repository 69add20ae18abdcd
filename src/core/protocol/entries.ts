import * as v from 'valibot';
import type { Draft, EntryName, Naming } from '../entries/entry.ts';
import type { Shown } from '../entries/fitting.ts';
import { draftShape, namingShape } from '../vault/draft.ts';
import type { Outcome } from '../vault/outcome.ts';
import { fromPages, type Nothing, nothing } from './message.ts';

/** A page of a list: names without codes, and how many there are in all. */
export type NameList = { readonly names: readonly EntryName[]; readonly total: number };
/** Everything that the page with the codes shows. No keys, and only the requested codes. */
export type EntryList = NameList & { readonly deleted: readonly EntryName[] };

const oneEntry = v.object({ id: v.string() });

/** The saved codes: names and codes are returned, keys never are. */
export const entryMessages = {
  /** The one message that carries a key of an entry. */
  'entry/add': fromPages<
    (ask: {
      readonly draft: Draft;
      /** The entry that it replaces, by the user's word. */
      readonly replaces?: string;
    }) => Outcome<EntryName>
  >(v.object({ draft: draftShape, replaces: v.exactOptional(v.string()) })),
  /** The user says that a code of this entry was accepted. */
  'entry/trust': fromPages<(ask: { readonly id: string }) => Outcome<EntryName>>(oneEntry),
  'entry/name': fromPages<(ask: { readonly id: string; readonly naming: Naming }) => Outcome<EntryName>>(
    v.object({ id: v.string(), naming: namingShape }),
  ),
  'entry/delete': fromPages<(ask: { readonly id: string }) => Outcome<EntryName>>(oneEntry),
  'entry/restore': fromPages<(ask: { readonly id: string }) => Outcome<EntryName>>(oneEntry),
  /** Deletes for good an entry that was deleted before. */
  'entry/forget': fromPages<(ask: { readonly id: string }) => Outcome<number>>(oneEntry),
  'entry/list': fromPages<(ask: Nothing) => Outcome<EntryList>>(nothing),
  /** At most `most` names that contain all words of a search; an empty search finds all. */
  'entry/find': fromPages<(ask: { readonly search: string; readonly most: number }) => Outcome<NameList>>(
    v.object({ search: v.string(), most: v.number() }),
  ),
  /** The current codes of these entries; asked for again when one of them changes. */
  'code/of': fromPages<(ask: { readonly ids: readonly string[] }) => Outcome<readonly Shown[]>>(
    v.object({ ids: v.array(v.string()) }),
  ),
};
