import { describe, expect, test } from 'vitest';
import { readAs } from '../read-as.ts';
import { readGeneration } from './generation.ts';
import { kdfShape, planShape, readWay } from './read-way.ts';
import { isSound, mostWays, type Ring, readRing, ringOf } from './ring.ts';
import { longest, readSealed } from './sealed.ts';
import { contentVersion } from './versions/migrate.ts';
import { usualKdf, viewOf, type Way } from './way.ts';

const bytes = (length: number) => Buffer.alloc(length, 5).toString('base64');
const kdf = { ...usualKdf, salt: bytes(16) };
const sealed = { iv: bytes(12), data: bytes(48) };
const common = { id: 'w', added: 1, wrapped: sealed };
const passphrase: Way = { ...common, kind: 'passphrase', kdf };
const passkey: Way = { ...common, kind: 'passkey', credential: 'Abc_-9', salt: bytes(32) };
const thisComputer: Way = { ...common, kind: 'this-computer', key: bytes(32) };
const generation = { format: 'which-code-vault', version: contentVersion, number: 4, keyId: 'k', sealed };
const ring = ringOf({ number: 3, keyId: 'k', ways: [passphrase, passkey] });

/** Values that are useless everywhere. */
const nothings = [undefined, null, true, '', 'x', 7, Number.NaN, [], {}, [{}]];

/** What is read in full, what isn't read, and what reading leaves out. */
function table<Document extends object>(
  read: (given: unknown) => unknown,
  whole: Document,
  bad: readonly Readonly<Record<string, unknown>>[],
  good: readonly Readonly<Record<string, unknown>>[] = [{}],
) {
  test.each(good)('is read with %j', (change) => {
    expect(read({ ...whole, ...change })).toEqual({ ...whole, ...change });
    expect(read({ ...whole, ...change, extra: 'x' })).toEqual({ ...whole, ...change });
  });
  test.each(bad)('is not read with %j', (change) => {
    expect(read({ ...whole, ...change })).toBeNull();
  });
  test.each(Object.keys(whole))('is not read without its “%s”', (name) => {
    expect(read({ ...whole, [name]: undefined })).toBeNull();
  });
  test.each(nothings.map((nothing) => [nothing]))('is not read out of %j', (nothing) => {
    expect(read(nothing)).toBeNull();
  });
}

describe('parameters of a derivation', () => {
  table(
    (given: unknown) => readAs(kdfShape, given),
    kdf,
    [
      { name: 'argon2i' },
      { name: 'ARGON2ID' },
      ...[19_455, 1_048_577, 2 ** 31, -65_536, 65_536.5, '65536', Number.POSITIVE_INFINITY].map((memory) => ({
        memory,
      })),
      ...[0, 11, -1, 1.5, '3', 2 ** 53].map((passes) => ({ passes })),
      ...[0, 5, -1, 1.5, '1'].map((lanes) => ({ lanes })),
      { memory: 1_048_576, passes: 5 },
      ...[bytes(15), bytes(17), 'A'.repeat(22), '*'.repeat(24), 'A'.repeat(10_000_000), 7].map((salt) => ({ salt })),
    ],
    [{}, { memory: 19_456, passes: 10, lanes: 4 }, { memory: 1_048_576, passes: 4 }, { passes: 1 }],
  );
});

describe('a sealed text', () => {
  table(
    readSealed,
    sealed,
    [
      { iv: bytes(11) },
      { iv: bytes(16) },
      { iv: 7 },
      { data: 'A'.repeat(20) },
      { data: 'A'.repeat(25) },
      { data: 'A'.repeat(longest + 4) },
      { data: [] },
      ...['AAB=', 'AB==', 'A===', '====', 'AA A'].map((end) => ({ data: 'A'.repeat(24) + end })),
    ],
    [{}, { data: `${'A'.repeat(24)}AA8=` }, { data: `${'A'.repeat(24)}Aw==` }, { data: 'A'.repeat(24) }],
  );
  test('is read up to the longest there is', () => {
    expect(readSealed({ ...sealed, data: 'A'.repeat(longest) })).not.toBeNull();
  });
});

const common_ = [
  { id: 'x'.repeat(65) },
  { id: 7 },
  { added: '1' },
  { wrapped: { ...sealed, iv: '' } },
  { kind: 'another' },
  { kind: 'constructor' },
];
describe('a way by passphrase', () => {
  table(readWay, passphrase, [...common_, { kdf: { ...kdf, passes: 11 } }, { kind: 'passkey' }]);
});
describe('a way by passkey', () => {
  table(
    readWay,
    passkey,
    [
      ...common_,
      { credential: '' },
      { credential: 'a b' },
      { credential: 'a'.repeat(1_401) },
      { salt: bytes(31) },
      { salt: 'A'.repeat(44) },
    ],
    [{}, { credential: 'a'.repeat(1_400) }],
  );
});
describe('a way by this computer', () => {
  table(readWay, thisComputer, [...common_, { key: bytes(31) }, { key: bytes(33) }, { key: 7 }]);
});

test('what is known of a way before its key holds no key', () => {
  expect(readAs(planShape, thisComputer)).toEqual({ kind: 'this-computer' });
  expect(readAs(planShape, passphrase)).toEqual({ kind: 'passphrase', kdf });
});

test('pages see of a way what they need to ask for its key, and no key, sealed or not', () => {
  const seen = { id: 'w', added: 1 };
  expect(viewOf(thisComputer)).toEqual({ ...seen, kind: 'this-computer' });
  expect(viewOf(passphrase)).toEqual({ ...seen, kind: 'passphrase', kdf });
  expect(viewOf(passkey)).toEqual({ ...seen, kind: 'passkey', credential: 'Abc_-9', salt: bytes(32) });
});

describe('a generation', () => {
  table(
    readGeneration,
    generation,
    [
      { format: 'which-code-ring' },
      ...[0, -1, 1.5, '1'].map((version) => ({ version })),
      ...[-1, 0.5, '4', 2 ** 53].map((number) => ({ number })),
      { keyId: 7 },
      { keyId: 'k'.repeat(65) },
      { sealed: { ...sealed, data: '' } },
    ],
    [{}, { version: 1 }, { number: 0 }],
  );
  test('of a later version is recognized, no matter what else is in it', () => {
    expect(readGeneration({ ...generation, version: contentVersion + 1, sealed: 'of another kind' })).toBe('newer');
  });
});

describe('a ring', () => {
  const { check: _, ...unchecked } = ring;
  test('is read as it was made, and is sound', () => {
    expect(readRing(ring)).toEqual(ring);
    expect(isSound(ring)).toBe(true);
  });
  test.each([
    { format: 'which-code-vault' },
    { version: 0 },
    { version: '1' },
    { number: 1.5 },
    { keyId: 'k'.repeat(65) },
    { ways: [] },
    { ways: {} },
    { ways: [{ ...passphrase, kdf: {} }] },
    { ways: Array.from({ length: mostWays + 1 }, () => passphrase) },
  ])('is not read with %j', (change) => {
    expect(readRing({ ...ring, ...change })).toBeNull();
  });
  test.each(nothings.map((nothing) => [nothing]))('is not read out of %j', (nothing) => {
    expect(readRing(nothing)).toBeNull();
  });
  test('of a later version is recognized', () => {
    expect(readRing({ ...ring, version: 2, ways: 'of another kind' })).toBe('newer');
  });
  test.each([
    ['without its checksum', unchecked],
    ['with another number', { ...ring, number: 4 }],
    ['with another key', { ...ring, keyId: 'l' }],
    ['with one way of two', { ...ring, ways: [passphrase] }],
    ['with a way that can’t be read', { ...ring, ways: [passphrase, { ...passkey, salt: '' }] }],
  ])('is read %s, and told not to be whole', (_name, given) => {
    expect(isSound(readRing(given) as Ring)).toBe(false);
  });
  test('is never made of what could not be read', () => {
    const bad = { ...passphrase, kdf: { ...kdf, memory: 1 } };
    expect(() => ringOf({ number: 1, keyId: 'k', ways: [passphrase, bad] })).toThrow();
    expect(() => ringOf({ number: 1, keyId: 'k', ways: [] })).toThrow();
  });
});
