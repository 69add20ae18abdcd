import {
  type Artefact,
  askable,
  type Event,
  hasCodes,
  type Marked,
  mostCodes,
  noDrill,
  type Recovery,
  type RecoveryLayer,
  unknownArtefact,
} from './artefact.ts';
import { tries } from './drill.ts';
import { asOld, listsOf } from './old-list.ts';
import { isTickOf } from './ticks.ts';
import { setAside } from './undo.ts';

const day = 24 * 60 * 60 * 1000;
/** The first drill is due after a day, the second after four weeks, and then each quarter. */
export const drillAfter: readonly [number, number, number] = [day, 28 * day, 91 * day];

/** How long to wait after the first and the second wrong try. */
const waits: readonly number[] = [60_000, 15 * 60_000];
/** Postponing is fine, but not forever. */
export const longestSnooze = 14 * day;

/** What is known about the codes after something happened. */
export function after(artefact: Artefact, event: Event): Artefact {
  const { time } = event;
  switch (event.what) {
    case 'set-up':
      // Codes that this very session saw are those of the new step; older ones went with the previous step.
      return artefact.session === event.session && hasCodes(artefact)
        ? artefact
        : { ...unknownArtefact(artefact.layer, artefact.account), ...asOld(artefact), status: 'set-up' };
    case 'saved': {
      // If nothing says that these are others, it's the same list once more, of the same day and in the same place. A
      // list that was lost isn't: the new one is elsewhere.
      const isOther = event.another === true || artefact.status === 'lost';
      const lists = isOther ? asOld(artefact) : listsOf(artefact);
      return {
        ...unknownArtefact(artefact.layer, artefact.account),
        ...lists,
        status: 'saved',
        total: event.total,
        evidence: event.evidence,
        session: event.session,
        savedAt: lists.savedAt ?? event.at,
        provedAt: null,
        drill: { ...noDrill, due: time + drillAfter[0] },
      };
    }
    case 'used': {
      const { struck = [], evidence, total } = artefact;
      const code = event.code !== null && event.code < (total ?? mostCodes) ? event.code : null;
      if (code !== null && struck.includes(code)) return artefact; // It was counted before.
      const used = artefact.used + 1;
      // Atlassian replaces its one key as soon as it was used.
      if (artefact.layer === 'atlassian')
        return { ...artefact, ...asOld(artefact), status: 'replaced', used, evidence: null, drill: noDrill };
      if (code === null) return { ...artefact, used };
      const gone = [...struck, code];
      // Too few codes are left to rule out luck, so the drill can only be a tick.
      const enough = evidence !== null && askable(evidence.hashes.length, gone).length >= evidence.asked;
      return { ...artefact, used, struck: gone, evidence: enough ? evidence : null };
    }
    case 'made-new': {
      const { struck: _, ...others } = artefact;
      return {
        ...others,
        ...asOld(artefact),
        status: 'replaced',
        evidence: null,
        used: 0,
        total: null,
        drill: noDrill,
      };
    }
    case 'lost':
      return { ...artefact, status: 'lost', evidence: null, drill: noDrill };
    case 'switched-off':
    case 'recovery-link':
      return { ...unknownArtefact(artefact.layer, artefact.account), ...asOld(artefact), status: 'off' };
    case 'place':
      return { ...artefact, ...listsOf(artefact), place: event.place };
    case 'old-list-gone': {
      const { oldList: _, ...lists } = listsOf(artefact);
      const { oldList: __, ...others } = artefact;
      return { ...others, ...lists };
    }
    case 'passed': {
      const passed = artefact.drill.passed + 1;
      const due = time + (drillAfter[Math.min(passed, drillAfter.length - 1)] ?? drillAfter[2]);
      return { ...artefact, status: 'proved', provedAt: event.at, drill: { ...noDrill, passed, due } };
    }
    case 'wrong': {
      const wrong = artefact.drill.wrong + 1;
      if (wrong >= tries) return { ...artefact, status: 'failed', evidence: null, drill: noDrill };
      return { ...artefact, drill: { ...artefact.drill, wrong, notBefore: time + (waits[wrong - 1] ?? 0) } };
    }
    case 'snoozed':
      return { ...artefact, drill: { ...artefact.drill, snoozed: Math.min(event.until, time + longestSnooze) } };
  }
}

/**
 * Records what happened to one artefact; one that wasn't known yet starts here. What the user's answer replaces is set
 * aside.
 * @param marked the entries that the answer puts in doubt
 */
export function happened(
  recovery: Recovery,
  { layer, account }: { readonly layer: RecoveryLayer; readonly account: string },
  event: Event,
  marked: readonly Marked[] = [],
): Recovery {
  const old = recovery.artefacts.find((it) => it.layer === layer && it.account === account);
  const fresh = after(old ?? unknownArtefact(layer, account), event);
  const others = recovery.artefacts.filter((it) => it !== old);
  // What was done with the old paper says nothing about the new one.
  const another = isAnother(fresh, event);
  const ticked = another ? recovery.ticked.filter((tick) => !isTickOf(tick, { layer, account })) : recovery.ticked;
  const aside = setAside(old ?? null, fresh, event, another ? recovery.ticked : null, marked);
  return { ...recovery, ticked, artefacts: [...others, { ...fresh, aside }] };
}

function isAnother({ status }: Artefact, { what }: Event): boolean {
  if (what === 'used') return status === 'replaced';
  if (what === 'set-up') return status === 'set-up';
  return anew.includes(what);
}

/** After these there are other codes, or none. */
const anew: readonly Event['what'][] = ['saved', 'made-new', 'lost', 'switched-off', 'recovery-link'];
