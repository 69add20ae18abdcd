import { base64 } from '@scure/base';
import * as v from 'valibot';
import { readAs } from '../../core/read-as.ts';
import type { Key } from '../../core/vault/cipher.ts';
import { isOver, type Term } from '../../core/vault/lock-time.ts';
import { keyDocument } from '../../core/vault/state.ts';
import { bytes } from '../../core/vault/versions/parts.ts';
import { setAlarm } from '../../ports/clock.ts';
import { sessionDocument } from '../../ports/session.ts';

/** The key of the unlocked vault, and the generation that was last seen intact. In memory only. */
export type HeldKey = Term & { readonly key: Key; readonly keyId: string; readonly number: number };

type Stored = Omit<HeldKey, 'key'> & { readonly key: string };

/** The alarm that helps to lock on time. What decides is the deadline, which every use checks. */
export const lockAlarm = 'lock';

const document = sessionDocument(keyDocument, read);

/** The key, if its time isn't up. The deadline is checked on every use, since an alarm may be late or never go off. */
export async function heldKey(now: number): Promise<HeldKey | null> {
  const held = await document.read();
  if (held === null) return null;
  if (isOver(held, now)) {
    // Checked again: another key may have arrived meanwhile.
    await document.change((it) => (it !== null && isOver(it, now) ? null : it));
    return null;
  }
  return { ...held, key: new Uint8Array(base64.decode(held.key)) };
}

export async function holdKey(key: HeldKey): Promise<void> {
  await document.change(() => storedOf(key));
  lockInTime(key);
}

/** Holds a key in place of the one with this id, unless that one was forgotten meanwhile: then none is held. */
export async function keepKey(key: HeldKey, inPlaceOf: string): Promise<void> {
  await document.change((held) => (held?.keyId === inPlaceOf ? storedOf(key) : held));
  // Each use moves the deadline, and the alarm has to follow: if it goes off too early, no other one comes.
  lockInTime(key);
}

export async function forgetKey(): Promise<void> {
  await document.change(() => null);
}

function lockInTime({ until }: HeldKey): void {
  if (until !== null) setAlarm(lockAlarm, until);
}

/** Forgets the key if its time is up; otherwise sets the alarm for when it is. */
export async function lockIfDue(now: number): Promise<void> {
  const held = await heldKey(now);
  if (held !== null) lockInTime(held);
}

function storedOf({ key, keyId, number, until, lasts }: HeldKey): Stored {
  return { key: base64.encode(key), keyId, number, until, lasts };
}

const stored = v.object({
  key: bytes(32),
  keyId: v.string(),
  number: v.number(),
  until: v.nullable(v.number()),
  lasts: v.number(),
});

function read(given: unknown): Stored | null {
  return readAs(stored, given);
}
