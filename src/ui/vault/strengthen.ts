import { isWeakerThanUsual, type WayView } from '../../core/vault/way.ts';
import { deriveFromPassphrase, newKdf } from '../../ports/derive/passphrase.ts';
import { ask } from '../../ports/messages.ts';

/**
 * Exchanges the way of a passphrase that an earlier version set up with a weaker derivation than today's, now that the
 * passphrase is at hand. Where it fails, the old one goes on to open the codes, and the next time it is tried again.
 * @param passphrase the one that has just opened them by this way, and the key that was derived from it
 */
export async function strengthen(way: WayView, passphrase: string, known: string): Promise<void> {
  if (way.kind !== 'passphrase' || !isWeakerThanUsual(way.kdf)) return;
  const kdf = newKdf();
  const own = await deriveFromPassphrase(passphrase, kdf);
  const proof = { way: way.id, own: known };
  await ask('vault/replace-way', { way: way.id, plan: { kind: 'passphrase', kdf }, own, proof });
}
