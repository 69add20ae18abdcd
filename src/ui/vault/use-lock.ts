import { useLayoutEffect } from 'preact/hooks';
import { keyDocument } from '../../core/vault/state.ts';
import { whenEmptied } from '../../ports/session.ts';

/** Calls as soon as the vault is locked, by whatever: what is on the screen then has to go. */
export function useLock(call: () => void): void {
  // Before anything is painted: a later effect would miss a lock in between, and what is shown would stay.
  useLayoutEffect(() => whenEmptied(keyDocument, call), [call]);
}
