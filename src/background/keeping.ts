import { base64 } from '@scure/base';
import { readPolicy } from '../core/policy/policy.ts';
import type { VaultState } from '../core/vault/state.ts';
import { monthOf, noTrace, readTrace } from '../core/vault/trace.ts';
import { now } from '../ports/clock.ts';
import { random } from '../ports/crypto.ts';
import { databaseStore } from '../ports/database-store.ts';
import { diskDocument } from '../ports/disk.ts';
import { localStore } from '../ports/local-store.ts';
import { readManaged } from '../ports/managed.ts';
import { keepsWhatIsWritten, refusesToKeep } from './vault/trial.ts';

/** Both places of the vault. */
export const stores = [localStore, databaseStore] as const;

const trace = diskDocument('kept', { version: 1, fresh: noTrace, read: readTrace });

/** Why nothing may be saved on this computer, if the company set that; null if it may. */
export async function whyNotHere(): Promise<'temporary' | null> {
  return readPolicy(await readManaged()).profilesAreTemporary === true ? 'temporary' : null;
}

/** The state of the vault as people should read it: nothing there, and why, or whether there was something. */
export async function withReason(state: VaultState, how: 'try' | 'look'): Promise<VaultState> {
  switch (state.state) {
    case 'open':
    case 'locked':
      await noteKept();
      return state;
    case 'empty': {
      const not = await whyNotHere();
      if (not !== null) return { state: not };
      const { kept } = await readKept();
      if (how === 'try' && !(await canKeep())) return { state: 'no-place', ...(kept !== null && { kept }) };
      return kept === null ? state : { state: 'empty', kept };
    }
    case 'unreadable': {
      // Where the trace can't be read either, the storage is damaged: nothing shows that the browser keeps nothing.
      const known = await trace.read().catch(() => null);
      if (known === null || !(await refusesToKeep(stores, newMark()))) return state;
      return { state: 'no-place', ...(known.kept !== null && { kept: known.kept }) };
    }
    default:
      return state;
  }
}

/** Remembers that codes are kept here, so that it can be said if the browser removes them. */
export async function noteKept(): Promise<void> {
  const kept = monthOf(now());
  // It only helps to explain a loss: without it, everything else goes on.
  const known = await readKept();
  if (known.kept !== kept) await trace.change(() => ({ kept })).catch(console.error);
}

/** The user deleted everything: nothing was lost. */
export async function forgetKept(): Promise<void> {
  await trace.change(() => noTrace);
}

function readKept() {
  return trace.read().catch(() => noTrace);
}

let tried: Promise<boolean> | undefined;

/** Whether both places keep what is written. Tried once, and again only if it failed. */
async function canKeep(): Promise<boolean> {
  tried ??= keepsWhatIsWritten(stores, newMark());
  const can = await tried;
  if (!can) tried = undefined;
  return can;
}

function newMark(): string {
  return base64.encode(random(9));
}
