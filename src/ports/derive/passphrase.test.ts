import { argon2id } from 'hash-wasm';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import type { Kdf } from '../../core/vault/way.ts';

type Heard = (event: { data: unknown }) => void;
/** Every worker that was started, whether it ended, and the file that it runs. */
const workers: { readonly file: string; ended: boolean }[] = [];
/** What the worker's file listens with. */
let heard: Heard | undefined;
let answer: Heard | undefined;
vi.stubGlobal('addEventListener', (_type: string, call: Heard) => {
  heard = call;
});
vi.stubGlobal('postMessage', (data: unknown) => answer?.({ data }));
await import('./argon2.worker.ts');
/** Runs the worker's own file, in this very thread. */
class FakeWorker {
  readonly #this: { readonly file: string; ended: boolean };
  constructor(file: URL) {
    this.#this = { file: file.pathname, ended: false };
    workers.push(this.#this);
  }
  addEventListener(type: string, call: Heard) {
    if (type === 'message') answer = call;
  }
  postMessage(data: unknown) {
    heard?.({ data });
  }
  terminate() {
    this.#this.ended = true;
  }
}
vi.stubGlobal('Worker', FakeWorker);
afterAll(() => vi.unstubAllGlobals());
const { deriveFromPassphrase, newKdf } = await import('./passphrase.ts');

const bytes = (length: number) => Buffer.alloc(length, 5).toString('base64');
/** The least that we read, so that many can be tried. */
const quick: Kdf = { name: 'argon2id', memory: 19_456, passes: 1, lanes: 1, salt: bytes(16) };
beforeEach(() => {
  workers.length = 0;
});

test('a new passphrase gets Argon2id with 64 MiB, three passes, one lane and a salt of its own', () => {
  const [one, other] = [newKdf(), newKdf()];
  expect(one).toEqual({ name: 'argon2id', memory: 65_536, passes: 3, lanes: 1, salt: expect.any(String) });
  expect(Buffer.from(one.salt, 'base64')).toHaveLength(16);
  expect(other.salt).not.toBe(one.salt);
});

// From the reference implementation (phc-winner-argon2, src/test.c, version 0x13).
test('the key is what Argon2id says, to the bit', async () => {
  const salt = Buffer.from('somesalt').toString('base64');
  const key = await deriveFromPassphrase('password', { name: 'argon2id', memory: 65_536, passes: 2, lanes: 1, salt });
  expect(Buffer.from(key, 'base64').toString('hex')).toBe(
    '09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7',
  );
});

test.each<[string, Partial<Kdf>]>([
  ['memory', { memory: 20_000 }],
  ['passes', { passes: 2 }],
  ['lanes', { lanes: 2 }],
  ['salt', { salt: bytes(15) }],
])('the parameter “%s” counts', async (_, change) => {
  const kdf = { ...quick, ...change };
  const key = Buffer.from(await deriveFromPassphrase('four quiet tractors', kdf), 'base64').toString('hex');
  const how = { memorySize: kdf.memory, iterations: kdf.passes, parallelism: kdf.lanes, hashLength: 32 };
  const salt = Buffer.from(kdf.salt, 'base64');
  expect(key).toBe(await argon2id({ password: 'four quiet tractors', salt, ...how, outputType: 'hex' }));
});

test('an accent is the same no matter how the keyboard makes it', async () => {
  const [one, other] = ['caf\u00e9 at nine', 'cafe\u0301 at nine'];
  expect(await deriveFromPassphrase(one, quick)).toBe(await deriveFromPassphrase(other, quick));
});

test.each([
  ['a space before it', ' four quiet tractors'],
  ['a space after it', 'four quiet tractors '],
  ['two spaces for one', 'four  quiet tractors'],
  ['another space', 'four\u00a0quiet tractors'],
  ['a capital', 'Four quiet tractors'],
])('%s makes another passphrase', async (_, text) => {
  const plain = await deriveFromPassphrase('four quiet tractors', quick);
  expect(await deriveFromPassphrase(text, quick)).not.toBe(plain);
});

test('nothing is cut off a long one', async () => {
  const long = 'four quiet tractors '.repeat(50);
  expect(await deriveFromPassphrase(`${long}a`, quick)).not.toBe(await deriveFromPassphrase(`${long}b`, quick));
});

test('the work is done in a worker of its own, which ends with it', async () => {
  await deriveFromPassphrase('four quiet tractors', quick);
  expect(workers).toEqual([{ file: expect.stringMatching(/\/argon2\.worker\.ts$/), ended: true }]);
});
