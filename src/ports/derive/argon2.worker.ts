import { base64 } from '@scure/base';
import { argon2id } from 'hash-wasm';
import type { Kdf } from '../../core/vault/way.ts';

// Runs in the background of the page that asked, which half a second of work would freeze otherwise. The function is
// compiled at its first use, so a cheap one runs ahead of time.
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
