import { base64 } from '@scure/base';
import { argon2id } from 'hash-wasm';
import type { Kdf } from '../../core/vault/way.ts';

// Runs beside the page that asked: half a second of work would freeze it otherwise.
// The function is compiled at its first use, so one that costs nothing goes ahead.
const compiled = argon2id({
  password: 'x',
  salt: new Uint8Array(8),
  memorySize: 8,
  iterations: 1,
  parallelism: 1,
  hashLength: 4,
  outputType: 'binary',
});

addEventListener('message', async ({ data }: MessageEvent<{ text: string; kdf: Kdf }>) => {
  const { memory, passes, lanes, salt } = data.kdf;
  await compiled;
  const key = await argon2id({
    password: data.text,
    salt: base64.decode(salt),
    memorySize: memory,
    iterations: passes,
    parallelism: lanes,
    hashLength: 32,
    outputType: 'binary',
  });
  postMessage(key);
});
