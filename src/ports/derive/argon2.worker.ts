import { argon2id } from 'hash-wasm';
import { fromBase64 } from '../../core/base64.ts';
import type { Kdf } from '../../core/vault/way.ts';

// Runs beside the page that asked: half a second of work would freeze it otherwise.
addEventListener('message', async ({ data }: MessageEvent<{ text: string; kdf: Kdf }>) => {
  const { memory, passes, lanes, salt } = data.kdf;
  const key = await argon2id({
    password: data.text,
    salt: fromBase64(salt) ?? new Uint8Array(),
    memorySize: memory,
    iterations: passes,
    parallelism: lanes,
    hashLength: 32,
    outputType: 'binary',
  });
  postMessage(key);
});
