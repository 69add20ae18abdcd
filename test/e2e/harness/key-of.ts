import { argon2id } from 'hash-wasm';
import type { Kdf } from '../../../src/core/vault/way.ts';

/** The same key again costs nothing: to derive one takes half a second. */
const derived = new Map<string, Promise<string>>();

/** The key of a passphrase as a message carries it, derived without anything of the extension's. */
export function keyOf(passphrase: string, kdf: Kdf): Promise<string> {
  const name = JSON.stringify([passphrase, kdf]);
  const key = derived.get(name) ?? derive(passphrase, kdf);
  derived.set(name, key);
  return key;
}

async function derive(passphrase: string, { salt, memory, passes, lanes }: Kdf): Promise<string> {
  const key = await argon2id({
    password: passphrase.normalize('NFC'),
    salt: Buffer.from(salt, 'base64'),
    memorySize: memory,
    iterations: passes,
    parallelism: lanes,
    hashLength: 32,
    outputType: 'binary',
  });
  return Buffer.from(key).toString('base64');
}
