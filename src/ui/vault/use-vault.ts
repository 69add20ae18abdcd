import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { VaultState } from '../../core/vault/state.ts';
import { ask } from '../../ports/messages.ts';
import { latest } from '../latest.ts';
import { useLock } from './use-lock.ts';

/** What state the vault is in, kept right; null until it is known. `again` asks once more. */
export function useVault(): { readonly vault: VaultState | null; readonly again: () => void } {
  const [vault, know] = useState<VaultState | null>(null);
  const show = useMemo(() => latest(know), []);
  const again = useCallback(() => void show(state()), [show]);
  useEffect(again, [again]);
  useLock(again);
  return { vault, again };
}

async function state(): Promise<VaultState> {
  try {
    return await ask('vault/state', {});
  } catch (error) {
    // Whatever fails there: what is kept can't be read now, and help must not wait for it.
    console.error(error);
    return { state: 'unreadable' };
  }
}
