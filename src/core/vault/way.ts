import { fromBase64 } from '../base64.ts';
import { readSealed, type Sealed } from './sealed.ts';

/**
 * How a key is derived from a passphrase: Argon2id (RFC 9106). Memory in KiB, salt base64 of 16 bytes. The text is
 * normalised (NFC) first, and nothing is cut off it.
 */
export type Kdf = {
  readonly name: 'argon2id';
  readonly memory: number;
  readonly passes: number;
  readonly lanes: number;
  readonly salt: string;
};
/** What new passphrases get. */
export const usualKdf = { name: 'argon2id', memory: 65_536, passes: 3, lanes: 1 } as const;

/** Whether a passphrase that is set up today would get more. */
export function isWeakerThanUsual({ memory, passes }: Kdf): boolean {
  return memory < usualKdf.memory || passes < usualKdf.passes;
}

/** The least that we take for a passphrase, and the most that we are willing to compute for a file that claims it. */
const bounds = { memory: [19_456, 1_048_576], passes: [1, 10], lanes: [1, 4] } as const;
const mostWork = 4_194_304; // KiB × passes

type Common = {
  readonly id: string;
  /** When it was set up, milliseconds since 1970. */
  readonly added: number;
  /** The vault's data key, sealed with this way's own key. */
  readonly wrapped: Sealed;
};
/** A way to open the vault. All but `this-computer` need something that is not on the disk. */
export type Way = Common &
  (
    | { readonly kind: 'this-computer'; readonly key: string }
    | { readonly kind: 'passphrase'; readonly kdf: Kdf }
    | { readonly kind: 'passkey'; readonly credential: string; readonly salt: string }
  );
/** A key that opens or seals a way, derived on the page that asked: 32 bytes, base64. */
export type OwnKey = string;

export type WayKind = Way['kind'];

/** What is known of a way before its key is. */
export type WayPlan =
  | { readonly kind: 'this-computer' }
  | { readonly kind: 'passphrase'; readonly kdf: Kdf }
  | { readonly kind: 'passkey'; readonly credential: string; readonly salt: string };

/** What a page needs to know to ask the user for the key. */
export type WayView = WayPlan & { readonly id: string; readonly added: number };

/** What is known of a way without any key: not even the one that `this-computer` keeps beside the vault. */
export function planOf(way: Way): WayPlan {
  if (way.kind === 'passphrase') return { kind: way.kind, kdf: way.kdf };
  return way.kind === 'passkey' ? { kind: way.kind, credential: way.credential, salt: way.salt } : { kind: way.kind };
}

/** What the pages may know of a way. */
export function viewOf(way: Way): WayView {
  return { ...planOf(way), id: way.id, added: way.added };
}

/** Whether one of these ways needs nobody, so that locking does not apply. */
export function opensItself({ ways }: { readonly ways: readonly { readonly kind: WayKind }[] }): boolean {
  return ways.some(({ kind }) => kind === 'this-computer');
}

/** Everything about a way that its sealed key is bound to, so that none of it can be exchanged. */
export function boundTo(keyId: string, plan: WayPlan): string {
  const parts =
    plan.kind === 'passphrase'
      ? [plan.kdf.name, plan.kdf.memory, plan.kdf.passes, plan.kdf.lanes, plan.kdf.salt]
      : plan.kind === 'passkey'
        ? [plan.credential, plan.salt]
        : [];
  return JSON.stringify(['which-code data key', 1, keyId, plan.kind, ...parts]);
}

/** Reads what is known of a way before its key is, every figure within bounds; null for anything else. */
export function readPlan(given: unknown): WayPlan | null {
  if (typeof given !== 'object' || given === null || !('kind' in given)) return null;
  if (given.kind === 'this-computer') return { kind: given.kind };
  if (given.kind === 'passphrase' && 'kdf' in given) {
    const kdf = readKdf(given.kdf);
    return kdf && { kind: given.kind, kdf };
  }
  if (given.kind === 'passkey' && 'credential' in given && 'salt' in given) {
    const { credential, salt } = given;
    const named = typeof credential === 'string' && /^[A-Za-z0-9_-]{1,1400}$/.test(credential);
    return named && isBytes(salt, 32) ? { kind: given.kind, credential, salt } : null;
  }
  return null;
}

/** Reads a way from disk; null for anything that is not one. */
export function readWay(given: unknown): Way | null {
  if (typeof given !== 'object' || given === null) return null;
  if (!('id' in given) || !('added' in given) || !('wrapped' in given)) return null;
  const { id, added } = given;
  const wrapped = readSealed(given.wrapped);
  if (typeof id !== 'string' || id.length > 64 || typeof added !== 'number' || wrapped === null) return null;
  const plan = readPlan(given);
  if (plan === null) return null;
  if (plan.kind !== 'this-computer') return { ...plan, id, added, wrapped };
  return 'key' in given && isBytes(given.key, 32) ? { ...plan, id, added, wrapped, key: given.key } : null;
}

/** Reads the parameters of a derivation, refusing those that are too weak and those that would freeze a computer. */
export function readKdf(given: unknown): Kdf | null {
  if (typeof given !== 'object' || given === null) return null;
  const { name, memory, passes, lanes, salt } = given as Readonly<Record<string, unknown>>;
  if (name !== 'argon2id' || !isBytes(salt, 16)) return null;
  if (!within(memory, bounds.memory) || !within(passes, bounds.passes) || !within(lanes, bounds.lanes)) return null;
  return memory * passes <= mostWork ? { name, memory, passes, lanes, salt } : null;
}

function within(given: unknown, [least, most]: readonly [number, number]): given is number {
  return Number.isSafeInteger(given) && Number(given) >= least && Number(given) <= most;
}

function isBytes(given: unknown, length: number): given is string {
  return typeof given === 'string' && given.length < 64 && fromBase64(given)?.length === length;
}
