import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { ok } from '../../core/result.ts';
import type { Outcome } from '../../core/vault/outcome.ts';
import { keyDocument, type VaultState } from '../../core/vault/state.ts';
import { ask } from '../../ports/messages.ts';
import { whenEmptied } from '../../ports/session.ts';
import { answered, latest } from '../use-answer.ts';

type OpenVault = Extract<VaultState, { state: 'open' }>;
/** The vault and what is in it, as far as it's visible. */
export type VaultView<Content> =
  /** `opened`: it is open, and its content is on its way. */
  | { readonly state: 'looking' | 'opened' | 'failed' }
  | Exclude<VaultState, OpenVault>
  | (OpenVault & { readonly content: Content });

export type VaultHook<Content> = {
  readonly vault: VaultView<Content>;
  /** Looks again. */
  readonly look: () => Promise<void>;
  /** Called once it was unlocked here: the passphrase question goes before the content has arrived. */
  readonly opened: () => void;
};

/** For pages that only need to know whether it is open. */
const noContent = async (): Promise<Outcome<null>> => ok(null);

export function useVault(): VaultHook<null>;
export function useVault<Content>(read: () => Promise<Outcome<Content>>): VaultHook<Content>;
/**
 * The vault and what this page shows of it. It is read again when the user comes back to this tab, and none of it stays
 * visible after it was locked.
 * @param read asks for the content of an open vault; a function that stays the same
 */
export function useVault(read: () => Promise<Outcome<unknown>> = noContent): VaultHook<unknown> {
  const [vault, setVault] = useState<VaultView<unknown>>({ state: 'looking' });
  const show = useMemo(() => latest(setVault), []);
  const look = useCallback(() => show(viewNow(read)), [show, read]);
  const opened = useCallback(() => {
    setVault({ state: 'opened' });
    void look();
  }, [look]);
  useEffect(() => {
    const ended = new AbortController();
    const comeBack = () => void (document.visibilityState === 'visible' && look());
    document.addEventListener('visibilitychange', comeBack, { signal: ended.signal });
    void look();
    return () => ended.abort();
  }, [look]);
  // Before anything is painted: a later effect would miss a lock in between, and what is shown would stay.
  useLayoutEffect(() => whenEmptied(keyDocument, () => void look()), [look]);
  return { vault, look, opened };
}

async function viewNow<Content>(read: () => Promise<Outcome<Content>>): Promise<VaultView<Content>> {
  try {
    const vault = await ask('vault/state', {});
    if (vault.state !== 'open') return vault;
    const content = await answered(read());
    if (content.ok) return { ...vault, content: content.value };
    const { why } = content;
    if (why === 'unreadable' || why === 'newer') return { state: why };
    // It may have locked or gone between the two questions.
    const again = await ask('vault/state', {});
    return again.state === 'open' ? { state: 'failed' } : again;
  } catch (error) {
    console.error(error);
    return { state: 'failed' };
  }
}
