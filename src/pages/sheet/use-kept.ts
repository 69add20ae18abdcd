import { useEffect, useState } from 'preact/hooks';
import type { RecoveryLayer } from '../../core/recovery/artefact.ts';
import { recoveryLayers } from '../../core/recovery/artefact.ts';
import type { RecoveryView } from '../../core/recovery/view.ts';
import type { VaultState } from '../../core/vault/state.ts';
import { ask } from '../../ports/messages.ts';

/** What the sheet says of one account: where its codes are (empty for unknown), and when that was last checked. */
export type Kept = {
  readonly layer: RecoveryLayer;
  readonly account: string;
  readonly place: string;
  readonly checked: number | null;
};

const nothing: readonly Kept[] = [];

/** What is kept about recovery, while the vault is open; nothing otherwise. */
export function useKept(vault: VaultState | null): readonly Kept[] {
  const [kept, know] = useState<readonly Kept[]>(nothing);
  const open = vault?.state === 'open';
  useEffect(() => {
    if (!open) return know(nothing);
    let current = true;
    ask('recovery/state', {}).then((outcome) => {
      // What was open when it was asked may be locked by now.
      if (current) know('done' in outcome ? keptIn(outcome.done) : nothing);
    }, console.error);
    return () => {
      current = false;
    };
  }, [open]);
  return kept;
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
