import { isProbablyDead, withDoubt } from '../entries/doubt.ts';
import type { Entry } from '../entries/entry.ts';
import type { Content } from '../vault/content.ts';
import { type Artefact, type Event, hasCodes, type Marked, type RecoveryLayer, type Whose } from './artefact.ts';
import { happened } from './events.ts';
import { undo } from './undo.ts';

const day = 24 * 60 * 60 * 1000;

/**
 * Whether this entry's set-up may still be waiting for the link in an email: until then, pages show the second step as
 * off, and that says nothing about the entry. Codes that were saved since show that the set-up is over.
 * @param now milliseconds since 1970
 */
function isPending({ layer, account, added, doubt }: Entry, artefacts: readonly Artefact[], now: number): boolean {
  if (doubt?.why !== 'not-confirmed' || now - added > day) return false;
  const codes = artefacts.find((it) => it.layer === layer && it.account === account);
  return codes?.savedAt == null || codes.savedAt < added;
}

/** Whether the vault has anything that is worthless if this lock's second step is off, and that isn't known to be. */
export function losesByOff(
  layer: RecoveryLayer,
  artefacts: readonly Artefact[],
  entries: readonly Entry[],
  now: number,
): boolean {
  const own = entries.filter((it) => it.layer === layer && !isProbablyDead(it));
  if (own.some((it) => isPending(it, artefacts, now))) return false;
  return own.length > 0 || artefacts.some((it) => it.layer === layer && hasCodes(it));
}

/** Records what the user said about codes, and doubts the entries whose second step is off by that. */
export function told(content: Content, whose: Whose, event: Event): Content {
  const why = event.what;
  const marked =
    why === 'switched-off' || why === 'recovery-link'
      ? content.entries.filter(
          (it) =>
            it.layer === whose.layer &&
            it.account === whose.account &&
            !isProbablyDead(it) &&
            !isPending(it, content.recovery.artefacts, event.at),
        )
      : [];
  const before = marked.map(({ id, doubt }): Marked => ({ id, doubt: doubt ?? null }));
  const recovery = happened(content.recovery, whose, event, before);
  if (marked.length === 0) return recovery === content.recovery ? content : { ...content, recovery };
  const doubt = { why: why as 'switched-off' | 'recovery-link', at: event.at };
  const entries = content.entries.map((it) => (marked.includes(it) ? withDoubt(it, doubt) : it));
  return { ...content, entries, recovery };
}

/** Undoes the last answer about these codes, also what it said of entries. */
export function untold(content: Content, whose: Whose, time: number): Content {
  const recovery = undo(content.recovery, whose, time);
  if (recovery === content.recovery) return content;
  const last = content.recovery.artefacts
    .find((it) => it.layer === whose.layer && it.account === whose.account)
    ?.aside.at(-1);
  const before = new Map(last?.marked?.map(({ id, doubt }) => [id, doubt]));
  const mended = (entry: Entry): Entry => {
    const doubt = before.get(entry.id);
    return doubt === undefined ? entry : withDoubt(entry, doubt);
  };
  return {
    ...content,
    entries: content.entries.map(mended),
    deleted: content.deleted.map((it) => ({ ...it, entry: mended(it.entry) })),
    recovery,
  };
}

/** Drops the doubt whether a set-up was finished: the user says that a code of this account was accepted. */
export function accepted(content: Content, { layer, account }: Whose): Content {
  const isIt = (it: Entry) => it.layer === layer && it.account === account && it.doubt?.why === 'not-confirmed';
  if (!content.entries.some(isIt)) return content;
  return { ...content, entries: content.entries.map((it) => (isIt(it) ? withDoubt(it, null) : it)) };
}
