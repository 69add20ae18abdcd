import { fromBase64, toBase64 } from '../../core/base64.ts';
import { keyDocument } from '../../core/vault/state.ts';
import { isOver, type Term } from '../../core/vault/term.ts';
import { sessionDocument } from '../../ports/session.ts';
import type { Key } from './keeper.ts';

/** The key of the unlocked vault, and which generation was last seen to be whole. In memory only. */
export type OpenKey = Term & { readonly key: Key; readonly keyId: string; readonly number: number };

type Held = Omit<OpenKey, 'key'> & { readonly key: string };

const document = sessionDocument(keyDocument, read);

/** The key, if its time is not up. The deadline is checked on every use: an alarm may be late, or never come. */
export async function openKey(now: number): Promise<OpenKey | null> {
  const held = await document.read();
  const key = fromBase64(held?.key);
  if (held === null || key === null) return null;
  if (isOver(held, now)) {
    // Looked at once more: another key may have come meanwhile.
    await document.change((it) => (it !== null && isOver(it, now) ? null : it));
    return null;
  }
  return { ...held, key };
}

export async function holdKey(key: OpenKey): Promise<void> {
  await document.change(() => heldOf(key));
}

/** Holds a key in place of the one of this id, unless that one was forgotten meanwhile: then it stays so. */
export async function keepKey(key: OpenKey, inPlaceOf: string): Promise<void> {
  await document.change((held) => (held?.keyId === inPlaceOf ? heldOf(key) : held));
}

export async function forgetKey(): Promise<void> {
  await document.change(() => null);
}

function heldOf({ key, keyId, number, until, lasts }: OpenKey): Held {
  return { key: toBase64(key), keyId, number, until, lasts };
}

function read(given: unknown): Held | null {
  if (typeof given !== 'object' || given === null) return null;
  const { key, keyId, number, until, lasts } = given as Readonly<Record<string, unknown>>;
  if (typeof key !== 'string' || typeof keyId !== 'string' || typeof number !== 'number') return null;
  if (typeof lasts !== 'number') return null;
  return until === null || typeof until === 'number' ? { key, keyId, number, until, lasts } : null;
}
