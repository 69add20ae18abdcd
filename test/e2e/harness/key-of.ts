import { argon2id } from 'hash-wasm';
import type { Kdf } from '../../../src/core/vault/way.ts';

/** The key of a passphrase as a message carries it, derived without anything of the extension's. */
export async function keyOf(passphrase: string, { salt, memory, passes, lanes }: Kdf): Promise<string> {
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
