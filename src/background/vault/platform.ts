import type { Cipher, Key } from '../../core/vault/cipher.ts';
import type { Store } from '../../core/vault/generation.ts';
import type { HeldKey } from './held-key.ts';

/** What the vault needs from the platform: everything that isn't a decision. */
export type Platform = {
  readonly stores: readonly Store[];
  readonly cipher: Cipher;
  readonly holder: KeyHolder;
  now(): number;
  random(length: number): Key;
  /** How long after its last use an unlocked vault locks, in milliseconds. */
  patience(): Promise<number>;
  /** Runs a task while no other one runs in any context. */
  alone<Result>(task: () => Promise<Result>): Promise<Result>;
};

/** Where the key of an unlocked vault is held: memory that outlives the background, but not the browser. */
export type KeyHolder = {
  heldKey(now: number): Promise<HeldKey | null>;
  holdKey(key: HeldKey): Promise<void>;
  /** Holds a key in place of the one with this id, unless that one was forgotten meanwhile: then none is held. */
  keepKey(key: HeldKey, inPlaceOf: string): Promise<void>;
  forgetKey(): Promise<void>;
};
