import { base64 } from '@scure/base';
import * as v from 'valibot';
import { readAs } from '../read-as.ts';
import { type Sealed, sealed } from './sealed.ts';
import { bytes, within } from './versions/parts.ts';

/**
 * How a key is derived from a passphrase: Argon2id (RFC 9106). Memory in KiB, salt base64 of 16 bytes. The text is
 * normalized (NFC) first, and nothing is cut off.
 */
export type Kdf = {
  readonly name: 'argon2id';
  readonly memory: number;
  readonly passes: number;
  readonly lanes: number;
  readonly salt: string;
};
/** The parameters for new passphrases. */
export const usualKdf = { name: 'argon2id', memory: 65_536, passes: 3, lanes: 1 } as const;

/** Whether a passphrase that is set up today would get stronger parameters. */
export function isWeakerThanUsual({ memory, passes }: Kdf): boolean {
  return memory < usualKdf.memory || passes < usualKdf.passes;
}

/** The weakest parameters that we accept for a passphrase, and the most work that we do for a file that claims them. */
const bounds = { memory: [19_456, 1_048_576], passes: [1, 10], lanes: [1, 4] } as const;
const mostWork = 4_194_304; // KiB × passes

type Common = {
  readonly id: string;
  /** When it was set up, milliseconds since 1970. */
  readonly added: number;
  /** The vault's data key, sealed with this way's own key. */
  readonly wrapped: Sealed;
};
/** A way to unlock the vault. All but `this-computer` need something that isn't on the disk. */
export type Way = Common &
  (
    | { readonly kind: 'this-computer'; readonly key: string }
    | { readonly kind: 'passphrase'; readonly kdf: Kdf }
    | { readonly kind: 'passkey'; readonly credential: string; readonly salt: string }
  );
/** A key that opens or seals a way, derived on the page that asked: 32 bytes, base64. */
export type OwnKey = string;

export type WayKind = Way['kind'];

/** What is known about a way before its key is. */
export type WayPlan =
  | { readonly kind: 'this-computer' }
  | { readonly kind: 'passphrase'; readonly kdf: Kdf }
  | { readonly kind: 'passkey'; readonly credential: string; readonly salt: string };

/** What a page needs to know to ask the user for the key. */
export type WayView = WayPlan & { readonly id: string; readonly added: number };

/** What is known about a way without any key: not even the one that `this-computer` keeps next to the vault. */
export function planOf(way: Way): WayPlan {
  if (way.kind === 'passphrase') return { kind: way.kind, kdf: way.kdf };
  return way.kind === 'passkey' ? { kind: way.kind, credential: way.credential, salt: way.salt } : { kind: way.kind };
}

/** What the pages may know about a way. */
export function viewOf(way: Way): WayView {
  return { ...planOf(way), id: way.id, added: way.added };
}

/** Whether one of these ways needs no user, so that locking doesn't apply. */
export function opensItself({ ways }: { readonly ways: readonly { readonly kind: WayKind }[] }): boolean {
  return ways.some(({ kind }) => kind === 'this-computer');
}

/** Everything about a way that its sealed key is bound to, so that none of it can be swapped. */
export function boundTo(keyId: string, plan: WayPlan): string {
  const parts =
    plan.kind === 'passphrase'
      ? [plan.kdf.name, plan.kdf.memory, plan.kdf.passes, plan.kdf.lanes, plan.kdf.salt]
      : plan.kind === 'passkey'
        ? [plan.credential, plan.salt]
        : [];
  return JSON.stringify(['which-code data key', 1, keyId, plan.kind, ...parts]);
}

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

/** Reads what is known about a way before its key is, with every number in bounds; null for anything else. */
export function readPlan(given: unknown): WayPlan | null {
  return readAs(planShape, given);
}

/** Reads a way from disk; null for anything else. */
export function readWay(given: unknown): Way | null {
  return readAs(wayShape, given);
}

/** Reads the key that opens or seals a way; null for anything that can't be one. */
export function readOwnKey(given: unknown): Uint8Array<ArrayBuffer> | null {
  const text = readAs(ownKeyShape, given);
  return text === null ? null : new Uint8Array(base64.decode(text));
}

/** Reads the parameters of a derivation; null for anything else. */
export function readKdf(given: unknown): Kdf | null {
  return readAs(kdfShape, given);
}

/**
 * What proves that the user is here now, and not only a browser that they left open: the own key of one way of the
 * current ring, derived just then from the passphrase or the passkey. It is in no storage, and the background checks it
 * by opening the data key with it.
 */
export type KeyProof = { readonly way: string; readonly own: string };

/**
 * What accompanies a request that lets keys out. `warned` is for a vault that unlocks by itself and has nothing to ask
 * for: it only says that the user saw the warning and pressed once more. It proves nothing.
 */
export type Proof = KeyProof | 'warned';

export const keyProof = v.object({ way: v.string(), own: v.string() });
export const proofShape = v.union([v.literal('warned'), keyProof]);

/** Reads a proof from a message; null for anything else. */
export function readProof(given: unknown): Proof | null {
  return readAs(proofShape, given);
}
