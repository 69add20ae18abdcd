import type { Verdict } from '../../core/recognise/verdict.ts';
import { type RecoveryLayer, recoveryLayers } from '../../core/recovery/artefact.ts';
import type { ArtefactView, RecoveryView } from '../../core/recovery/view.ts';
import { accountsOf, artefactOf, isKept, isUnsaved, needsNew, stateOf } from '../../ui/recovery/artefacts.ts';
import { OpenPage } from '../links.tsx';

type LineParts = {
  view: RecoveryView;
  verdict: Verdict;
  /** The lock for which the popup already says in full that something should be saved now. */
  isSaid: RecoveryLayer | false;
};

/**
 * The state of the way in without the phone, for the lock that this page belongs to: one quiet line. No question
 * replaces it: a page can raise a question, and must not silence what was to be done.
 */
export function RecoveryLine({ view, verdict, isSaid }: LineParts) {
  const layer = recoveryLayers.find((it) => it === verdict.layer);
  if (layer === undefined) return null;
  const artefact = worstOf(view, layer);
  // If the lock was removed, there is nothing to save.
  if (artefact?.status === 'off' || (artefact !== null && isUnsaved(artefact) && isSaid === layer)) return null;
  return (
    <p class="quiet" data-recovery={layer}>
      <OpenPage
        to={artefact?.reminds && isKept(artefact) ? `#/drill?${layer}` : '#/recovery'}
        text={stateOf(artefact, layer)}
      />
    </p>
  );
}

/** Of several accounts, the one that needs most attention. */
function worstOf(view: RecoveryView, layer: RecoveryLayer): ArtefactView | null {
  const all = accountsOf(view, layer).map((account) => artefactOf(view, { layer, account }));
  return all.toSorted((one, other) => rankOf(one) - rankOf(other))[0] ?? null;
}

function rankOf(artefact: ArtefactView | null): number {
  if (artefact?.status === 'off') return 5;
  if (artefact !== null && needsNew(artefact)) return 0;
  if (!isKept(artefact)) return 1;
  return artefact.reminds ? 2 : artefact.status === 'saved' ? 3 : 4;
}
