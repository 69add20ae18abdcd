import { hkdfSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { argon2id } from 'hash-wasm';
import { expect, test } from 'vitest';
import { ok } from '../../core/result.ts';
import { openBackup, readBackupFile } from '../../core/vault/backup.ts';
import type { Key } from '../../core/vault/cipher.ts';
import { ringKey } from '../../core/vault/generation.ts';
import { isSound, readRing } from '../../core/vault/ring.ts';
import { contentVersion, migrate } from '../../core/vault/versions/migrate.ts';
import { cipher } from '../../ports/crypto.ts';
import { waysOf } from './user.fake.ts';
import { bytesOf, copyOf, newWorld, start, storeNames, type World } from './world.fake.ts';

// What the first version wrote, never to be regenerated: some users have nothing else on their disks. A program that
// can't open these takes every code away from everyone who updates. The keys are derived without any of our code.
const frozen = (name: string) => readFileSync(new URL(`fixtures/${name}.json`, import.meta.url), 'utf8');
const content = (version: number): unknown =>
  JSON.parse(readFileSync(new URL(`../../core/vault/fixtures/content-${version}.json`, import.meta.url), 'utf8'));

const salt = Buffer.from('sixteen bytes :)');
const how = { memorySize: 65_536, iterations: 3, parallelism: 1, hashLength: 32, outputType: 'binary' } as const;
const byPassphrase = new Uint8Array(await argon2id({ password: 'caf\u00e9 at nine tractors', salt, ...how }));
const byPasskey = new Uint8Array(hkdfSync('sha256', Buffer.alloc(32, 9), new Uint8Array(), 'which-code passkey 1', 32));

/** A computer that has these documents in the places of that name. */
function worldWith(name: string, places: readonly (typeof storeNames)[number][] = storeNames): World {
  const world = newWorld();
  for (const [key, value] of Object.entries(JSON.parse(frozen(name))))
    for (const place of places) world.disks[place].set(key, JSON.stringify(value));
  return world;
}

test.each<[string, number, Key]>([
  ['passphrase', 0, byPassphrase],
  ['passkey', 1, byPasskey],
])('the first vault opens with its %s, holds what it held, and stays as it was', async (kind, at, own) => {
  const world = worldWith('with-passphrase-and-passkey');
  const before = bytesOf(world);
  const { vault } = start(world);
  const way = (await waysOf({ vault }))[at];
  expect(way?.kind).toBe(kind);
  expect(await vault.unlock(way?.id ?? '', own)).toEqual(ok(kind));
  expect(await vault.read()).toEqual(ok(migrate(2, content(2))));
  expect(bytesOf(world)).toEqual(before);
});

test.each(storeNames)(
  'the first vault that opens itself does, with the older content, from “%s” alone',
  async (place) => {
    const world = worldWith('on-this-computer-only', [place]);
    expect(await start(world).vault.read()).toEqual(ok(migrate(1, content(1))));
    // It can also be written to, in this program's version.
    const { vault } = start(world);
    expect(await vault.change((it) => ok({ content: { ...it, backup: 7 }, result: null }))).toEqual(ok(null));
    expect(JSON.stringify(bytesOf(world))).toContain(`\\"version\\":${contentVersion}`);
    expect(await start(copyOf(world, 'gone')).vault.read()).toMatchObject(ok({ backup: 7 }));
  },
);

test.each(['with-passphrase-and-passkey', 'on-this-computer-only'])(
  'the first ring of “%s” is told to be whole',
  (name) => {
    const ring = readRing(JSON.parse(frozen(name))[ringKey]);
    if (ring === null || ring === 'newer') throw new Error('It is not read');
    expect(isSound(ring)).toBe(true);
  },
);

test('the first copy opens', async () => {
  const file = readBackupFile(frozen('copy'));
  if (!file.ok) throw new Error(file.why);
  const backup = await openBackup(file.value, byPassphrase, cipher);
  expect(backup).toMatchObject({
    value: { made: 1_800_000_000_000, content: { entries: migrate(2, content(2))?.entries } },
  });
});
