import { fromBase64, toBase64 } from '../../core/base64.ts';
import { keyDocument } from '../../core/vault/state.ts';
import { sessionDocument } from '../../ports/session.ts';
import type { Key } from './keeper.ts';

/** The key of the unlocked vault, and which generation was last seen to be whole. In memory only. */
export type OpenKey = {
  readonly key: Key;
  readonly keyId: string;
  readonly number: number;
  /** When it is to be forgotten, milliseconds since 1970; null where the vault opens by itself. */
  readonly until: number | null;
};

type Held = { readonly key: string; readonly keyId: string; readonly number: number; readonly until: number | null };

const document = sessionDocument(keyDocument, read);

/** The key, if its time is not up. The deadline is checked on every use: an alarm may be late, or never come. */
export async function openKey(now: number): Promise<OpenKey | null> {
  const held = await document.read();
  const key = fromBase64(held?.key);
  if (held === null || key === null) return null;
  if (held.until !== null && held.until <= now) {
    // Looked at once more: another key may have come meanwhile.
    await document.change((it) => (it !== null && it.until !== null && it.until <= now ? null : it));
    return null;
  }
  return { ...held, key };
}

export async function holdKey({ key, keyId, number, until }: OpenKey): Promise<void> {
  await document.change(() => ({ key: toBase64(key), keyId, number, until }));
}

/** Holds a key in place of the one of this id, unless that one was forgotten meanwhile: then it stays so. */
export async function keepKey({ key, keyId, number, until }: OpenKey, inPlaceOf: string): Promise<void> {
  await document.change((held) => (held?.keyId === inPlaceOf ? { key: toBase64(key), keyId, number, until } : held));
}

export async function forgetKey(): Promise<void> {
  await document.change(() => null);
}

function read(given: unknown): Held | null {
  if (typeof given !== 'object' || given === null) return null;
  const { key, keyId, number, until } = given as Readonly<Record<string, unknown>>;
  if (typeof key !== 'string' || typeof keyId !== 'string' || typeof number !== 'number') return null;
  return until === null || typeof until === 'number' ? { key, keyId, number, until } : null;
}
