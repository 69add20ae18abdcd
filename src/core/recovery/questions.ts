import type { Entry } from '../entries/entry.ts';
import { type Artefact, hasCodes, type RecoveryLayer, recoveryLayers } from './artefact.ts';
import type { Noticed, NoticedKind } from './log.ts';
import { losesByOff } from './step-off.ts';

/**
 * What only the user can say about a lock: whether a code was `used`, whether codes on a page were `new` ones, whether
 * the second step was set up (`on`) or switched `off`, whether a code of an entry in doubt was `accepted`.
 */
export const recoveryQuestions = ['used', 'new', 'on', 'off', 'accepted'] as const;
export type RecoveryQuestion = (typeof recoveryQuestions)[number];
export type OpenQuestion = { readonly layer: RecoveryLayer; readonly is: RecoveryQuestion; readonly from: NoticedKind };

/**
 * The questions to ask now, at most one for each lock no matter what pages show. The one that has waited longest comes
 * first.
 */
export function openQuestions(
  artefacts: readonly Artefact[],
  noticed: readonly Noticed[],
  kept: Kept = nothingKept,
): readonly OpenQuestion[] {
  return recoveryLayers.flatMap((layer) => waiting(artefacts, noticed, layer, kept).slice(0, 1));
}

/** The entries that questions may be about, and the moment (milliseconds since 1970). */
export type Kept = { readonly entries: readonly Entry[]; readonly now: number };
const nothingKept: Kept = { entries: [], now: 0 };

/** Which of the noticed things the user answered; undefined if it isn't waiting any more. */
export function answeredOf(
  artefacts: readonly Artefact[],
  noticed: readonly Noticed[],
  layer: RecoveryLayer,
  question: RecoveryQuestion,
  kept: Kept = nothingKept,
): NoticedKind | undefined {
  return waiting(artefacts, noticed, layer, kept).find(({ is }) => is === question)?.from;
}

/**
 * Locks whose codes a page showed while nothing is known about any: that they should be saved is a hint, not a
 * question. If a layer has several accounts, we can't tell whose they are.
 */
export function shownOnly(
  artefacts: readonly Artefact[],
  entries: readonly Entry[],
  noticed: readonly Noticed[],
): readonly Pick<Artefact, 'layer' | 'account'>[] {
  return noticed.flatMap(({ layer, what }) => {
    if (what !== 'shown') return [];
    const [account = '', ...others] = new Set(
      [...artefacts, ...entries].filter((it) => it.layer === layer).map((it) => it.account),
    );
    const known = artefacts.find((it) => it.layer === layer);
    const isOpen = known === undefined || known.status === 'unknown' || known.status === 'set-up';
    return others.length === 0 && isOpen ? [{ layer, account }] : [];
  });
}

function waiting(
  artefacts: readonly Artefact[],
  noticed: readonly Noticed[],
  layer: RecoveryLayer,
  kept: Kept,
): readonly OpenQuestion[] {
  const codes = artefacts.filter((it) => it.layer === layer);
  const all = noticed.flatMap((it): readonly OpenQuestion[] => {
    const is = it.layer === layer ? (questionOf(codes, it) ?? questionOn(kept, artefacts, it)) : null;
    return is === null ? [] : [{ layer, is, from: it.what }];
  });
  // Before a set-up the second step is off, and its new codes matter more: they may be on the screen only now.
  return all.toSorted((one, other) => Number(one.from === 'shows-off') - Number(other.from === 'shows-off'));
}

function questionOf(codes: readonly Artefact[], { what, session }: Noticed): RecoveryQuestion | null {
  switch (what) {
    case 'asked':
      return 'used';
    case 'looks-off':
      return 'off';
    case 'shows-off':
    case 'accepted':
      return null;
    case 'looks-on':
      // With codes from this very session at hand, or said to be saved, there is no question whether it was set up.
      return codes.some((it) => it.session === session && hasCodes(it)) ? null : 'on';
    case 'shown':
      if (codes.some(({ status }) => status === 'saved' || status === 'proved')) return 'new';
      // If there should be none any more, the second step may be on again. Otherwise it's time to save some anyway.
      return codes.length > 0 && codes.every(({ status }) => status === 'off') ? 'on' : null;
  }
}

/** The same for what depends on the entries. */
function questionOn(
  { entries, now }: Kept,
  artefacts: readonly Artefact[],
  { layer, what }: Noticed,
): RecoveryQuestion | null {
  switch (what) {
    case 'shows-off':
      return losesByOff(layer, artefacts, entries, now) ? 'off' : null;
    case 'accepted':
      return entries.some((it) => it.layer === layer && it.doubt?.why === 'not-confirmed') ? 'accepted' : null;
    default:
      return null;
  }
}
