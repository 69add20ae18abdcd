import { base64 } from '@scure/base';
import { type Kdf, usualKdf } from '../../core/vault/way.ts';
import { random } from '../crypto.ts';

/** New parameters for a passphrase, with a new salt. */
export function newKdf(): Kdf {
  return { ...usualKdf, salt: base64.encode(random(16)) };
}

let waiting: Worker | undefined;

/**
 * Starts the worker for the next derivation ahead of time, since people who type a passphrase will want it. It knows
 * nothing yet, and waits until it is used or the document closes.
 */
export function readyToDerive(): void {
  if (waiting) return;
  const worker = newWorker();
  // A worker that can't run must not keep the next derivation waiting.
  worker.addEventListener('error', () => {
    if (waiting === worker) waiting = undefined;
  });
  waiting = worker;
}

function newWorker(): Worker {
  return new Worker(new URL('./argon2.worker.ts', import.meta.url), { type: 'module' });
}

/**
 * The key of a passphrase, base64 of 32 bytes: Argon2id (RFC 9106) over its UTF-8. The text is normalized (NFC), so
 * that an accent typed on another keyboard is the same accent. Spaces count, and nothing is cut off. Takes about half a
 * second, in a worker. Rejects if the worker can't run.
 */
export async function deriveFromPassphrase(passphrase: string, kdf: Kdf): Promise<string> {
  const worker = waiting ?? newWorker();
  waiting = undefined;
  try {
    const key = await new Promise<Uint8Array>((done, failed) => {
      worker.addEventListener('message', ({ data }: MessageEvent<Uint8Array>) => done(data));
      worker.addEventListener('error', ({ message }) => failed(new Error(`The passphrase was not read: ${message}`)));
      worker.postMessage({ text: passphrase.normalize('NFC'), kdf });
    });
    return base64.encode(key);
  } finally {
    // Its memory held the passphrase.
    worker.terminate();
  }
}
