import type { Entry } from '../entries/entry.ts';
import { type Artefact, hasCodes, type RecoveryLayer, recoveryLayers } from './artefact.ts';
import type { Noticed, NoticedKind } from './log.ts';

/**
 * What only the user can say of a lock: whether a code was `used`, whether codes on a page were `new` ones, whether the
 * second step was set up (`on`) or switched `off`.
 */
export const recoveryQuestions = ['used', 'new', 'on', 'off'] as const;
export type RecoveryQuestion = (typeof recoveryQuestions)[number];
export type OpenQuestion = { readonly layer: RecoveryLayer; readonly is: RecoveryQuestion; readonly from: NoticedKind };

/**
 * The questions to ask now, at most one for each lock no matter what pages show. The one that has waited longest comes
 * first.
 */
export function openQuestions(artefacts: readonly Artefact[], noticed: readonly Noticed[]): readonly OpenQuestion[] {
  return recoveryLayers.flatMap((layer) => waiting(artefacts, noticed, layer).slice(0, 1));
}

/** Which of what was noticed the user answered; undefined where it does not wait any more. */
export function answeredOf(
  artefacts: readonly Artefact[],
  noticed: readonly Noticed[],
  layer: RecoveryLayer,
  question: RecoveryQuestion,
): NoticedKind | undefined {
  return waiting(artefacts, noticed, layer).find(({ is }) => is === question)?.from;
}

/**
 * Locks of which a page showed codes while nothing is known of any: that they are to be saved is a hint and no
 * question. Where a layer has several accounts there is no telling whose they are.
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
): readonly OpenQuestion[] {
  const codes = artefacts.filter((it) => it.layer === layer);
  return noticed.flatMap((it) => {
    const is = it.layer === layer ? questionOf(codes, it) : null;
    return is === null ? [] : [{ layer, is, from: it.what }];
  });
}

function questionOf(codes: readonly Artefact[], { what, session }: Noticed): RecoveryQuestion | null {
  switch (what) {
    case 'asked':
      return 'used';
    case 'looks-off':
      return 'off';
    case 'looks-on':
      // With codes of that very session at hand, or told to be saved, that it was set up is no question.
      return codes.some((it) => it.session === session && hasCodes(it)) ? null : 'on';
    case 'shown':
      if (codes.some(({ status }) => status === 'saved' || status === 'proved')) return 'new';
      // Where there should be none any more, the second step may be on again. Elsewhere it is time to save some anyway.
      return codes.length > 0 && codes.every(({ status }) => status === 'off') ? 'on' : null;
  }
}
