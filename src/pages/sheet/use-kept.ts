import type { RecoveryLayer } from '../../core/recovery/artefact.ts';
import { recoveryLayers } from '../../core/recovery/artefact.ts';
import type { RecoveryView } from '../../core/recovery/view.ts';
import { ok } from '../../core/result.ts';
import { ask } from '../../ports/messages.ts';
import { type Answer, answered } from '../../ui/use-answer.ts';

/** What the sheet says of one account: where its codes are (empty for unknown), and when that was last checked. */
export type Kept = {
  readonly layer: RecoveryLayer;
  readonly account: string;
  readonly place: string;
  readonly checked: number | null;
};

export const nothing: readonly Kept[] = [];

/** What is kept about recovery; nothing where it can't be had, since the sheet can be printed without. */
export async function keptNow(): Promise<Answer<readonly Kept[]>> {
  const answer = await answered(ask('recovery/state', {}));
  if (answer.ok) return ok(keptIn(answer.value));
  return answer.why === 'locked' ? answer : ok(nothing);
}

/**
 * Every account of a lock with recovery codes, whether or not anything is known of its codes yet; none whose second step
 * was switched off.
 */
export function keptIn({ accounts, artefacts }: RecoveryView): readonly Kept[] {
  return accounts.flatMap(({ layer, account }) => {
    const lock = recoveryLayers.find((it) => it === layer);
    if (lock === undefined) return [];
    const artefact = artefacts.find((it) => it.layer === lock && it.account === account);
    if (artefact?.status === 'off') return [];
    return [{ layer: lock, account, place: artefact?.place ?? '', checked: artefact?.provedAt ?? null }];
  });
}
