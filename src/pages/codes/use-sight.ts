import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { EntryList } from '../../core/protocol/entries.ts';
import type { VaultState } from '../../core/vault/state.ts';
import { ask } from '../../ports/messages.ts';
import { latest } from '../../ui/latest.ts';
import { useLock } from '../../ui/vault/use-lock.ts';

/** What this page has to show: what is in the vault, or why it can't be seen. */
export type Sight =
  /** `opened`: the vault is open, and what is in it is on its way. */
  | { readonly state: 'looking' | 'opened' | 'failed' }
  | Exclude<VaultState, { state: 'open' }>
  | { readonly state: 'open'; readonly list: EntryList };

type Looking = {
  readonly sight: Sight;
  readonly look: () => Promise<void>;
  /** To be called once the vault was opened here: the question for the passphrase goes before the list has come. */
  readonly opened: () => void;
};

/**
 * What is there to show, and a way to look again. Whoever comes back to this tab sees what changed elsewhere, and
 * nothing stays in sight after the vault was locked.
 */
export function useSight(): Looking {
  const [sight, become] = useState<Sight>({ state: 'looking' });
  const show = useMemo(() => latest(become), []);
  const look = useCallback(() => show(seen()), [show]);
  const opened = useCallback(() => {
    become({ state: 'opened' });
    void show(listed());
  }, [show]);
  useEffect(() => {
    const ended = new AbortController();
    const comeBack = () => void (document.visibilityState === 'visible' && look());
    document.addEventListener('visibilitychange', comeBack, { signal: ended.signal });
    void look();
    return () => ended.abort();
  }, [look]);
  useLock(look);
  return { sight, look, opened };
}

async function seen(): Promise<Sight> {
  try {
    const vault = await ask('vault/state', {});
    return vault.state === 'open' ? await listed() : vault;
  } catch (error) {
    return failed(error);
  }
}

/** What is in a vault that was open a moment ago. */
async function listed(): Promise<Sight> {
  try {
    const outcome = await ask('entry/list', {});
    if ('done' in outcome) return { state: 'open', list: outcome.done };
    const refused = 'refused' in outcome ? outcome.refused : null;
    if (refused === 'unreadable' || refused === 'newer' || refused === 'empty') return { state: refused };
    // It locked between the two questions.
    const again = await ask('vault/state', {});
    return again.state === 'open' ? { state: 'failed' } : again;
  } catch (error) {
    return failed(error);
  }
}

function failed(error: unknown): Sight {
  console.error(error);
  return { state: 'failed' };
}
