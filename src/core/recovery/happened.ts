import { type Artefact, after, type Event, type RecoveryLayer, unknownArtefact } from './artefact.ts';
import { setAside } from './aside.ts';
import type { Recovery } from './recovery.ts';
import { isTickOf } from './ticks.ts';

/**
 * Something happened to one artefact; one that nobody knew of yet begins here. What an answer of the user replaces is
 * set aside.
 */
export function happened(
  recovery: Recovery,
  { layer, account }: { readonly layer: RecoveryLayer; readonly account: string },
  event: Event,
): Recovery {
  const old = recovery.artefacts.find((it) => it.layer === layer && it.account === account);
  const fresh = after(old ?? unknownArtefact(layer, account), event);
  const others = recovery.artefacts.filter((it) => it !== old);
  // What was done with the old paper says nothing of the new one.
  const another = isAnother(fresh, event);
  const ticked = another ? recovery.ticked.filter((tick) => !isTickOf(tick, { layer, account })) : recovery.ticked;
  const aside = setAside(old ?? null, fresh, event, another ? recovery.ticked : null);
  return { ...recovery, ticked, artefacts: [...others, { ...fresh, aside }] };
}

function isAnother({ status }: Artefact, { what }: Event): boolean {
  if (what === 'used') return status === 'replaced';
  if (what === 'set-up') return status === 'set-up';
  return anew.includes(what);
}

/** After these there are other codes, or none. */
const anew: readonly Event['what'][] = ['saved', 'made-new', 'lost', 'switched-off'];
