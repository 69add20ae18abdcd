import { ok } from '../../core/result.ts';
import type { Key } from '../../core/vault/cipher.ts';
import type { Proof } from '../../core/vault/way.ts';
import { careful, type How } from './access.ts';
import { eraseAll } from './both-stores.ts';
import { type Change, changeContent, readContent, readToExport } from './content.ts';
import type { Platform } from './platform.ts';
import { stateOf } from './vault-state.ts';
import { addWay, makeVault, type OwnWay, removeWay, replaceWay, unlock } from './ways.ts';
import type { NewWay } from './wrapping.ts';

export type Vault = ReturnType<typeof vaultOn>;

/** The vault on a platform: the one place through which everything in it is read or changed. */
export function vaultOn(platform: Platform) {
  return {
    state: () => stateOf(platform),
    read: (how: How = 'use') => readContent(platform, how),
    readToExport: (proof: Proof | null) => readToExport(platform, proof),
    change: <Result>(by: Change<Result>) => changeContent(platform, by),
    make: (first: NewWay) => makeVault(platform, first),
    unlock: (wayId: string, own: Key) => unlock(platform, wayId, own),
    /** Forgets the key. A vault that unlocks by itself is open again at the next use. */
    lock: () => platform.holder.forgetKey(),
    addWay: (way: OwnWay, proof: Proof | null) => addWay(platform, way, proof),
    replaceWay: (wayId: string, by: OwnWay, proof: Proof | null) => replaceWay(platform, wayId, { by, proof }),
    removeWay: (wayId: string, stays: { readonly id: string; readonly own: Key }) => removeWay(platform, wayId, stays),
    /** Empties both stores. */
    erase: () =>
      careful(platform, async () => {
        await eraseAll(platform.stores);
        await platform.holder.forgetKey();
        return ok('erased' as const);
      }),
  };
}
