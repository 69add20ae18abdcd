import type { Sealed } from './cipher.ts';

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
