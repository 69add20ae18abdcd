import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { EntryList } from '../../core/protocol.ts';
import type { VaultState } from '../../core/vault/state.ts';
import { ask } from '../../ports/messages.ts';
import { latest } from '../../ui/latest.ts';
import { useLock } from '../../ui/vault/use-lock.ts';

/** What this page has to show: what is in the vault, or why it can't be seen. */
export type Sight =
  | { readonly state: 'looking' | 'failed' }
  | Exclude<VaultState, { state: 'open' }>
  | { readonly state: 'open'; readonly list: EntryList };

/**
 * What is there to show, and a way to look again. Whoever comes back to this tab sees what changed elsewhere, and
 * nothing stays in sight after the vault was locked.
 */
export function useSight(): { readonly sight: Sight; readonly look: () => Promise<void> } {
  const [sight, become] = useState<Sight>({ state: 'looking' });
  const show = useMemo(() => latest(become), []);
  const look = useCallback(() => show(seen()), [show]);
  useEffect(() => {
    const ended = new AbortController();
    const comeBack = () => void (document.visibilityState === 'visible' && look());
    document.addEventListener('visibilitychange', comeBack, { signal: ended.signal });
    void look();
    return () => ended.abort();
  }, [look]);
  useLock(look);
  return { sight, look };
}

async function seen(): Promise<Sight> {
  try {
    const vault = await ask('vault/state', {});
    if (vault.state !== 'open') return vault;
    const outcome = await ask('entry/list', {});
    if ('done' in outcome) return { state: 'open', list: outcome.done };
    const refused = 'refused' in outcome ? outcome.refused : null;
    if (refused === 'unreadable' || refused === 'newer' || refused === 'empty') return { state: refused };
    // It locked between the two questions.
    const again = await ask('vault/state', {});
    return again.state === 'open' ? { state: 'failed' } : again;
  } catch (error) {
    console.error(error);
    return { state: 'failed' };
  }
}
