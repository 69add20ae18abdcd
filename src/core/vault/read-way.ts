// Apart from what a way is: the popup need not load how one is read.
import { base64 } from '@scure/base';
import * as v from 'valibot';
import { readAs } from '../read-as.ts';
import { sealed } from './sealed.ts';
import { bytes, within } from './versions/parts.ts';
import type { Way } from './way.ts';

/** The weakest parameters that we accept for a passphrase, and the most work that we do for a file that claims them. */
const bounds = { memory: [19_456, 1_048_576], passes: [1, 10], lanes: [1, 4] } as const;
const mostWork = 4_194_304; // KiB × passes

/** The parameters of a derivation: not too weak, and none that would freeze a computer. */
export const kdfShape = v.pipe(
  v.object({
    name: v.literal('argon2id'),
    memory: within(...bounds.memory),
    passes: within(...bounds.passes),
    lanes: within(...bounds.lanes),
    salt: bytes(16),
  }),
  v.check(({ memory, passes }) => memory * passes <= mostWork),
);
// A ring's checksum is computed over the names in this order.
const plans = {
  'this-computer': { kind: v.literal('this-computer') },
  passphrase: { kind: v.literal('passphrase'), kdf: kdfShape },
  passkey: {
    kind: v.literal('passkey'),
    credential: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,1400}$/)),
    salt: bytes(32),
  },
} as const;
const common = { id: v.pipe(v.string(), v.maxLength(64)), added: v.number(), wrapped: sealed } as const;
const ownKeyShape = bytes(32);
export const planShape = v.variant('kind', [
  v.object(plans['this-computer']),
  v.object(plans.passphrase),
  v.object(plans.passkey),
]);
const wayShape = v.variant('kind', [
  v.object({ ...plans['this-computer'], ...common, key: bytes(32) }),
  v.object({ ...plans.passphrase, ...common }),
  v.object({ ...plans.passkey, ...common }),
]);

/** Reads a way from disk; null for anything else. */
export function readWay(given: unknown): Way | null {
  return readAs(wayShape, given);
}

/** Reads the key that opens or seals a way; null for anything that can't be one. */
export function readOwnKey(given: unknown): Uint8Array<ArrayBuffer> | null {
  const text = readAs(ownKeyShape, given);
  return text === null ? null : new Uint8Array(base64.decode(text));
}

export const keyProof = v.object({ way: v.string(), own: v.string() });
export const proofShape = v.union([v.literal('warned'), keyProof]);
