import * as v from 'valibot';
import { readAs } from '../read-as.ts';

/**
 * What shows that the user is here now, and not only the browser that they left open: the own key of one way of the
 * current ring, derived just then from the passphrase or the passkey. It is in no storage, and the background checks it
 * by opening the data key with it.
 */
export type KeyProof = { readonly way: string; readonly own: string };

/**
 * What goes with a request that lets keys out. `warned` is for a vault that opens by itself and has nothing to ask for:
 * it only says that the user was told so and pressed once more. It proves nothing.
 */
export type Proof = KeyProof | 'warned';

export const keyProof = v.object({ way: v.string(), own: v.string() });
export const proofShape = v.union([v.literal('warned'), keyProof]);

/** Reads a proof that came in a message; null for anything that is none. */
export function readProof(given: unknown): Proof | null {
  return readAs(proofShape, given);
}
