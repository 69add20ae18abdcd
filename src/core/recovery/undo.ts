import {
  type Answer,
  type Artefact,
  type Aside,
  answers,
  type Event,
  type Known,
  type Marked,
  places,
  type Recovery,
  type Whose,
} from './artefact.ts';
import { isTickOf, tickOf } from './ticks.ts';

const day = 24 * 60 * 60 * 1000;
/** How long an answer can be undone, in counted time. */
export const undoneWithin = 7 * day;
/** No more answers than this can be undone. */
const mostAside = 5;

/**
 * What is set aside once something happened to an artefact.
 * @param old its state before; null if nothing was known
 * @param ticked the ticks, if this removed those of these codes; else null
 * @param marked the entries that this puts in doubt
 */
export function setAside(
  old: Artefact | null,
  fresh: Artefact,
  event: Event,
  ticked: readonly string[] | null,
  marked: readonly Marked[],
): readonly Aside[] {
  const before = old?.aside ?? [];
  if (!isAnswer(event.what)) return isDrill(event.what) ? before.filter((it) => !isTried(it, old)) : before;
  const known = old && knownOf(old);
  const forgot = ticked && places.filter((place) => ticked.includes(tickOf(place, fresh)));
  // The same answer twice counts once: an answer that changes nothing must not push out one that's worth restoring.
  if (old !== null && isSame(old, fresh) && (forgot === null || forgot.length === 0) && marked.length === 0)
    return before;
  const one = { what: event.what, at: event.time, known, places: forgot, ...(marked.length > 0 && { marked }) };
  return [...before, one].slice(-mostAside);
}

/** The answer about these codes that can still be undone; null if there is none. */
export function undoable({ aside }: Artefact, time: number): Answer | null {
  const last = aside.at(-1);
  return last !== undefined && isFresh(last, time) ? last.what : null;
}

/** Restores what the last answer about these codes replaced, with its evidence, its check and its places. */
export function undo(recovery: Recovery, { layer, account }: Whose, time: number): Recovery {
  const present = recovery.artefacts.find((it) => it.layer === layer && it.account === account);
  const last = present?.aside.at(-1);
  if (present === undefined || last === undefined || !isFresh(last, time)) return recovery;
  const { known, places: forgotten } = last;
  const aside = present.aside.slice(0, -1);
  const others = recovery.artefacts.filter((it) => it !== present);
  const old = known && { ...known, layer, account, place: placeOf(known, present), aside };
  const ticked = recovery.ticked.filter((tick) => !isTickOf(tick, present));
  return {
    ...recovery,
    artefacts: old === null ? others : [...others, old],
    ticked: forgotten === null ? recovery.ticked : [...ticked, ...forgotten.map((place) => tickOf(place, present))],
  };
}

/** Where the codes are that are restored: a place that was named for a newer list isn't theirs. */
function placeOf(known: Known, present: Artefact): string {
  if (known.savedAt !== null && present.savedAt === null) return known.place || present.place;
  const isReplaced = known.savedAt !== null && present.oldList?.savedAt === known.savedAt;
  return isReplaced ? known.place : present.place || known.place;
}

/** Forgets what wasn't undone in time. */
export function forgetAside(recovery: Recovery, time: number): Recovery {
  const isOver = (it: Aside) => !isFresh(it, time);
  if (!recovery.artefacts.some(({ aside }) => aside.some(isOver))) return recovery;
  const artefacts = recovery.artefacts.map((it) => ({ ...it, aside: it.aside.filter((one) => !isOver(one)) }));
  return { ...recovery, artefacts };
}

function isFresh({ at }: Aside, time: number): boolean {
  return time < at + undoneWithin;
}

function isAnswer(what: Event['what']): what is Answer {
  return answers.some((it) => it === what);
}

function isDrill(what: Event['what']): boolean {
  return what === 'passed' || what === 'wrong';
}

/** Whether these are the very codes that a drill tried: restoring them would also give wrong tries back. */
function isTried({ known }: Aside, tried: Artefact | null): boolean {
  return known !== null && tried !== null && known.evidence?.salt === tried.evidence?.salt;
}

function knownOf(artefact: Artefact): Known {
  const { layer: _, account: __, aside: ___, ...known } = artefact;
  return known;
}

function isSame(one: Artefact, other: Artefact): boolean {
  const sorted = (it: Artefact) => JSON.stringify(Object.entries(knownOf(it)).toSorted());
  return sorted(one) === sorted(other);
}
