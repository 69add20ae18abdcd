import { type SomethingThere, waysIn } from '../../core/vault/disk-state.ts';
import type { Ring } from '../../core/vault/ring.ts';
import type { VaultState } from '../../core/vault/state.ts';
import { opensItself, viewOf } from '../../core/vault/way.ts';
import { whyShut } from './access.ts';
import { lookAtDisks, ringOnDisks } from './disks.ts';
import type { HeldKey } from './held-key.ts';
import { genuineRing, keyAtHand } from './opening.ts';
import type { Platform } from './platform.ts';

/** What the pages may know before they ask for anything. This isn't a use, so it keeps nothing unlocked. */
export async function stateOf(platform: Platform): Promise<VaultState> {
  const { stores, holder, now } = platform;
  const held = await holder.heldKey(now());
  const ring = held && (await ringOnDisks(stores, held.keyId));
  if (ring) return stateOfRing(ring, held);
  const { onDisk } = await lookAtDisks(stores);
  return onDisk.state === 'there' ? stateOfAll(platform, onDisk) : { state: onDisk.state };
}

/** Its state, from everything that's stored. */
export async function stateOfAll({ cipher, holder, now }: Platform, there: SomethingThere): Promise<VaultState> {
  const held = await holder.heldKey(now());
  const right = await keyAtHand(cipher, there, held);
  if (right === null) {
    const state = whyShut(there);
    return state === 'locked' ? { state, ways: waysIn(there.candidates) } : { state };
  }
  const { ring } = await genuineRing(cipher, right.candidate, right.key);
  return stateOfRing(ring, right.isHeld ? held : null);
}

function stateOfRing(ring: Ring, held: HeldKey | null): VaultState {
  const ways = ring.ways.map(viewOf);
  if (opensItself(ring)) return { state: 'open', ways, until: null };
  return held?.keyId === ring.keyId ? { state: 'open', ways, until: held.until } : { state: 'locked', ways };
}
