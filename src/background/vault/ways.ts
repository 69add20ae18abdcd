import { failed, ok } from '../../core/result.ts';
import type { Key } from '../../core/vault/cipher.ts';
import { ringKey } from '../../core/vault/generation.ts';
import type { Outcome } from '../../core/vault/outcome.ts';
import { mostWays } from '../../core/vault/ring.ts';
import type { VaultState } from '../../core/vault/state.ts';
import { opensItself, type Proof, planOf, type Way, type WayKind } from '../../core/vault/way.ts';
import { say } from '../../core/words/say.ts';
import { careful, isProven, openWith, termFromNow, toChange, type Unlocked } from './access.ts';
import { writeInTurn } from './both-stores.ts';
import { lookAtDisks } from './disks.ts';
import { keyByWay } from './opening.ts';
import type { Platform } from './platform.ts';
import { saveFirst, saveRekeyed } from './saving.ts';
import { stateOfAll } from './vault-state.ts';
import { handOver, type NewWay, newDataKey, sealRing, unwrapKey, wrapKey } from './wrapping.ts';

/** The way's own key is derived from something that the user has. */
export type OwnWay = NewWay & { readonly own: Key };

/**
 * Creates a vault with its first way. An existing vault is left as it is: two tabs may ask for a first one, and only
 * one of their passphrases is the vault's.
 */
export function makeVault(platform: Platform, first: NewWay): Promise<Outcome<VaultState['state']>> {
  return careful(platform, async () => {
    const { onDisk, found } = await lookAtDisks(platform.stores);
    if (onDisk.state === 'there') {
      const state = first.plan.kind === 'this-computer' ? await stateOfAll(platform, onDisk) : null;
      return state && 'until' in state && state.until === null ? ok('open') : failed(say('way_there'));
    }
    if (onDisk.state !== 'empty') return failed(onDisk.state);
    if (standsAlone([first.plan])) return failed(say('passkey_alone'));
    const dataKey = newDataKey(platform);
    const { key, keyId } = dataKey;
    const way = await wrapKey(platform, dataKey, first);
    const ring = await sealRing(platform.cipher, { number: 1, keyId, ways: [way] }, key);
    const term = await termFromNow(platform, opensItself(ring));
    const { number } = await saveFirst(platform, { ring, key, found });
    await platform.holder.holdKey({ ...term, key, keyId, number });
    return ok('open');
  });
}

/** Unlocks the vault with the key of one way, and returns its kind. A wrong key changes nothing at all. */
export function unlock(platform: Platform, wayId: string, own: Key): Promise<Outcome<WayKind>> {
  return careful(platform, async () => {
    const { onDisk, found } = await lookAtDisks(platform.stores);
    if (onDisk.state !== 'there') return failed(onDisk.state);
    const right = await keyByWay(platform.cipher, onDisk, { wayId, own });
    if (right === null) return failed('wrong-key');
    const open = await openWith(platform, { there: onDisk, found, right, own, inPlaceOf: null, term: null });
    return typeof open === 'string' ? failed(open) : ok(right.way.kind);
  });
}

/**
 * Adds a way to the existing ones. It replaces `this-computer`, next to which the others would protect nothing. A
 * passkey is never the only way: it needs a passphrase beside it. A vault that unlocks by itself needs no proof, since
 * it has nothing to prove it by.
 */
export function addWay(platform: Platform, way: OwnWay, proof: Proof | null): Promise<Outcome<'added'>> {
  return toChange(platform, async (open) => {
    // A `this-computer` way goes. Its data key was unprotected until now, so the vault gets a new one.
    if (standsAlone([...open.ring.ways.filter(({ kind }) => kind !== 'this-computer'), way.plan]))
      return failed(say('passkey_alone'));
    if (open.byItself) {
      await rekey(platform, open, way);
      return ok('added');
    }
    if (!(await isProven(platform, open, proof))) return failed('no-proof');
    if (open.ring.ways.length >= mostWays) return failed(say('way_too_many', String(mostWays)));
    await exchange(platform, open, [...open.ring.ways, await wrapKey(platform, open, way)]);
    return ok('added');
  });
}

/** Replaces one way with another of its kind, such as a passphrase with a new one. The content isn't touched. */
export function replaceWay(
  platform: Platform,
  wayId: string,
  { by, proof }: { readonly by: OwnWay; readonly proof: Proof | null },
): Promise<Outcome<'replaced'>> {
  return toChange(platform, async (open) => {
    const old = open.ring.ways.find(({ id }) => id === wayId);
    if (old?.kind !== by.plan.kind || open.byItself) return failed('wrong-key');
    if (!(await isProven(platform, open, proof))) return failed('no-proof');
    const way = await wrapKey(platform, open, by);
    await exchange(
      platform,
      open,
      open.ring.ways.map((it) => (it === old ? way : it)),
    );
    return ok('replaced');
  });
}

/**
 * Removes a way. The vault gets a new data key, so the remaining way has to be proved once more: its key is needed to
 * seal the new one. A passkey can't be the one that remains.
 */
export function removeWay(
  platform: Platform,
  wayId: string,
  stays: { readonly id: string; readonly own: Key },
): Promise<Outcome<'removed'>> {
  return toChange(platform, async (open) => {
    const { keyId, ring } = open;
    const way = ring.ways.find(({ id }) => id === stays.id && id !== wayId);
    const key = way && (await unwrapKey(platform.cipher, { keyId, way, own: stays.own }));
    if (!key) return failed('wrong-key');
    if (standsAlone([way])) return failed(say('passkey_alone'));
    await rekey(platform, open, { plan: planOf(way), own: stays.own });
    return ok('removed');
  });
}

/** Replaces the ways in the ring, for the same data key. */
async function exchange({ stores, cipher }: Platform, { ring, found, key }: Unlocked, ways: readonly Way[]) {
  const next = await sealRing(cipher, { ...ring, number: ring.number + 1, ways }, key);
  await writeInTurn(stores, { values: { [ringKey]: next }, found });
}

/** Sets a new data key with one way to it: what an old way opened, it no longer opens. */
async function rekey(platform: Platform, open: Unlocked, only: NewWay): Promise<void> {
  const { cipher, holder } = platform;
  const dataKey = newDataKey(platform);
  const { key, keyId } = dataKey;
  const ways = [await wrapKey(platform, dataKey, only)];
  const before = await handOver(cipher, open, keyId);
  const ring = await sealRing(cipher, { number: open.ring.number + 1, keyId, ways, before }, key);
  const term = await termFromNow(platform, false);
  const { number } = await saveRekeyed(platform, open, { ring, key });
  await holder.keepKey({ ...term, key, keyId, number }, open.keyId);
}

/**
 * Whether a passkey would be the only way: if the computer is repaired or lost, the passkey is gone, and every code
 * with it.
 */
function standsAlone(ways: readonly { readonly kind: WayKind }[]): boolean {
  return ways.every(({ kind }) => kind === 'passkey');
}
