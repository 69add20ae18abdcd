import { base64 } from '@scure/base';
import { describe, expect, test } from 'vitest';
import { readAs } from '../../core/read-as.ts';
import { failed, ok } from '../../core/result.ts';
import { proofShape } from '../../core/vault/read-way.ts';
import { checksum } from '../../core/vault/ring.ts';
import type { Proof } from '../../core/vault/way.ts';
import { random } from '../../ports/crypto.ts';
import { add, addPass, newPass, openWith, proofBy, waysOf } from './user.fake.ts';
import { bytesOf, copyOf, newWorld, start, storeNames } from './world.fake.ts';

const pass = newPass();

/** An unlocked vault with a passphrase and two entries, as found by someone who didn't unlock it. */
async function unlockedVault() {
  const world = newWorld();
  const program = start(world);
  await program.vault.make(pass);
  for (const name of ['a', 'b']) await add(program, name);
  const [way] = await waysOf(program);
  return { world, program, way: way?.id ?? '' };
}

/** What an attacker could send who has the unlocked browser, and everything in its storage, but not the passphrase. */
const forged: readonly (readonly [string, (vault: Awaited<ReturnType<typeof unlockedVault>>) => Proof | null])[] = [
  ['nothing', () => null],
  ['the word that a warning was shown', () => 'warned'],
  ['a random key', ({ way }) => ({ way, own: base64.encode(random(32)) })],
  ['the key of the open vault', ({ way, world }) => ({ way, own: base64.encode(world.session?.key ?? random(32)) })],
  ['the right key under another name', () => ({ way: 'x', own: base64.encode(pass.own) })],
  ['a key that is too long', ({ way }) => ({ way, own: base64.encode(random(64)) })],
  ['no base64', ({ way }) => ({ way, own: '*' })],
];

describe.each(forged)('with %s for a proof', (_, forge) => {
  test('no key leaves and no way changes', async () => {
    const unlocked = await unlockedVault();
    const { program, world } = unlocked;
    const { vault } = program;
    const before = bytesOf(world);
    const theirs = newPass();
    const refused = failed('no-proof');
    expect(await vault.readToExport(forge(unlocked))).toEqual(refused);
    expect(await vault.addWay(theirs, forge(unlocked))).toEqual(refused);
    expect(await vault.replaceWay(unlocked.way, theirs, forge(unlocked))).toEqual(refused);
    expect(bytesOf(world)).toEqual(before);
    expect(await openWith(start(copyOf(world, 'gone')), [theirs])).toBe('locked');
    // What needs no key still works.
    expect(await add(program, 'c')).toHaveProperty('ok', true);
  });
});

test('with the passphrase the same is done', async () => {
  const { program, way, world } = await unlockedVault();
  const proof = (await proofBy(program, [pass])) ?? expect.fail('no proof');
  expect(await program.vault.readToExport(proof)).toMatchObject(ok({ entries: [{ id: 'a' }, { id: 'b' }] }));
  const [second, third] = [newPass(), newPass()];
  expect(await addPass(program, second, [pass])).toEqual(ok('added'));
  expect(await program.vault.replaceWay(way, third, proof)).toEqual(ok('replaced'));
  expect(await openWith(start(copyOf(world, 'gone')), [third])).toBe('open');
});

test('a proof from before the passphrase was changed, or its way removed, is not valid', async () => {
  const { program, way } = await unlockedVault();
  const old = await proofBy(program, [pass]);
  const [fresh, last] = [newPass(), newPass()];
  expect(await program.vault.replaceWay(way, fresh, old)).toEqual(ok('replaced'));
  expect(await program.vault.readToExport(old)).toEqual(failed('no-proof'));
  expect(await addPass(program, last, [fresh])).toEqual(ok('added'));
  const removed = await proofBy(program, [fresh]);
  const [goes, stays] = await waysOf(program);
  expect(await program.vault.removeWay(goes?.id ?? '', { id: stays?.id ?? '', own: last.own })).toHaveProperty(
    'ok',
    true,
  );
  expect(await program.vault.readToExport(removed)).toEqual(failed('no-proof'));
  expect(await program.vault.readToExport(await proofBy(program, [last]))).toHaveProperty('ok', true);
});

test('a locked vault gives nothing, no matter what is proven', async () => {
  const { program } = await unlockedVault();
  const proof = await proofBy(program, [pass]);
  await program.vault.lock();
  expect(await program.vault.readToExport(proof)).toEqual(failed('locked'));
});

test('one that unlocks by itself asks only for confirmation that the user was warned', async () => {
  const world = newWorld();
  const { vault } = start(world);
  await vault.make({ plan: { kind: 'this-computer' }, own: null });
  const [way] = await waysOf({ vault });
  // Its own key is next to the vault.
  const beside = JSON.parse(world.disks.local.get('vault.ring') ?? '').ways[0].key;
  for (const proof of [null, { way: way?.id ?? '', own: beside }])
    expect(await vault.readToExport(proof)).toEqual(failed('no-proof'));
  expect(await vault.readToExport('warned')).toHaveProperty('ok', true);
  // The first passphrase needs no older one.
  expect(await vault.addWay(pass, null)).toEqual(ok('added'));
  expect(await vault.readToExport('warned')).toEqual(failed('no-proof'));
});

test('ways that were written to the disk, which say that no user is needed, let no key out of what a user opened', async () => {
  const { world, program } = await unlockedVault();
  const theirs = newWorld();
  await start(theirs).vault.make({ plan: { kind: 'this-computer' }, own: null });
  const ring = JSON.parse(world.disks.local.get('vault.ring') ?? '');
  const { ways } = JSON.parse(theirs.disks.local.get('vault.ring') ?? '');
  const check = checksum(JSON.stringify([99, ring.keyId, ways]));
  for (const seal of [ring.seal, undefined]) {
    const forged = JSON.stringify({ ...ring, number: 99, ways, check, seal });
    for (const name of storeNames) world.disks[name].set('vault.ring', forged);
    expect(await program.vault.readToExport('warned')).toEqual(failed('no-proof'));
    expect(await program.vault.addWay({ plan: newPass().plan, own: random(32) }, null)).toEqual(failed('no-proof'));
    expect(await add(program, `${seal}`)).toHaveProperty('ok', true);
    expect(world.session?.until).toEqual(expect.any(Number));
  }
});

test.each([[undefined], [null], [true], ['yes'], [{}], [{ way: 1, own: 'x' }], [{ way: 'x' }], [['x', 'y']]])(
  'out of %j no proof is read',
  (given) => {
    expect(readAs(proofShape, given)).toBeNull();
  },
);
