import { describe, expect, test } from 'vitest';
import { toBase64 } from '../../core/base64.ts';
import { checksum } from '../../core/vault/checksum.ts';
import { type Proof, readProof } from '../../core/vault/proof.ts';
import { random } from '../../ports/seal.ts';
import {
  add,
  addPass,
  bytesOf,
  copyOf,
  newPass,
  newWorld,
  openWith,
  proofBy,
  start,
  storeNames,
} from './world.fake.ts';

const pass = newPass();

/** An open vault with a passphrase and two entries, as someone finds it who did not unlock it. */
async function unlockedVault() {
  const world = newWorld();
  const program = start(world);
  await program.guard.make(pass.plan, pass.own);
  for (const name of ['a', 'b']) await add(program, name);
  const [way] = await program.guard.ways();
  return { world, program, way: way?.id ?? '' };
}

/** What someone could send who has the open browser, and all that is in its storage, but not the passphrase. */
const forged: readonly (readonly [string, (vault: Awaited<ReturnType<typeof unlockedVault>>) => Proof | null])[] = [
  ['nothing', () => null],
  ['the word that a warning was shown', () => 'warned'],
  ['a random key', ({ way }) => ({ way, own: toBase64(random(32)) })],
  ['the key of the open vault', ({ way, world }) => ({ way, own: toBase64(world.session?.key ?? random(32)) })],
  ['the right key under another name', () => ({ way: 'x', own: toBase64(pass.own) })],
  ['a key that is too long', ({ way }) => ({ way, own: toBase64(random(64)) })],
  ['no base64', ({ way }) => ({ way, own: '*' })],
];

describe.each(forged)('with %s for a proof', (_, forge) => {
  test('no key leaves and no way changes', async () => {
    const vault = await unlockedVault();
    const { guard } = vault.program;
    const before = bytesOf(vault.world);
    const theirs = newPass();
    const refused = { refused: 'no-proof' };
    expect(await guard.readToExport(forge(vault))).toEqual(refused);
    expect(await guard.addWay(theirs.plan, theirs.own, forge(vault))).toEqual(refused);
    expect(await guard.replaceWay(vault.way, theirs.plan, theirs.own, forge(vault))).toEqual(refused);
    expect(bytesOf(vault.world)).toEqual(before);
    expect(await openWith(start(copyOf(vault.world, 'gone')), [theirs])).toBe('locked');
    // What needs no key goes on.
    expect(await add(vault.program, 'c')).toHaveProperty('done');
  });
});

test('with the passphrase the same is done', async () => {
  const { program, way, world } = await unlockedVault();
  const proof = (await proofBy(program, [pass])) ?? expect.fail('no proof');
  expect(await program.guard.readToExport(proof)).toMatchObject({ done: { entries: [{ id: 'a' }, { id: 'b' }] } });
  const [second, third] = [newPass(), newPass()];
  expect(await addPass(program, second, [pass])).toEqual({ done: 'added' });
  expect(await program.guard.replaceWay(way, third.plan, third.own, proof)).toEqual({ done: 'replaced' });
  expect(await openWith(start(copyOf(world, 'gone')), [third])).toBe('open');
});

test('a proof from before the passphrase was changed, or its way removed, is none', async () => {
  const { program, way } = await unlockedVault();
  const old = await proofBy(program, [pass]);
  const [fresh, last] = [newPass(), newPass()];
  expect(await program.guard.replaceWay(way, fresh.plan, fresh.own, old)).toEqual({ done: 'replaced' });
  expect(await program.guard.readToExport(old)).toEqual({ refused: 'no-proof' });
  expect(await addPass(program, last, [fresh])).toEqual({ done: 'added' });
  const removed = await proofBy(program, [fresh]);
  const [goes, stays] = await program.guard.ways();
  expect(await program.guard.removeWay(goes?.id ?? '', { id: stays?.id ?? '', own: last.own })).toHaveProperty('done');
  expect(await program.guard.readToExport(removed)).toEqual({ refused: 'no-proof' });
  expect(await program.guard.readToExport(await proofBy(program, [last]))).toHaveProperty('done');
});

test('a locked vault gives nothing, whatever is proven', async () => {
  const { program } = await unlockedVault();
  const proof = await proofBy(program, [pass]);
  await program.guard.lock();
  expect(await program.guard.readToExport(proof)).toEqual({ refused: 'locked' });
});

test('one that opens by itself asks for nothing but the word that the user was warned', async () => {
  const world = newWorld();
  const { guard } = start(world);
  await guard.make({ kind: 'this-computer' }, null);
  const [way] = await guard.ways();
  // Its own key lies beside the vault.
  const beside = JSON.parse(world.disks.local.get('vault.ring') ?? '').ways[0].key;
  for (const proof of [null, { way: way?.id ?? '', own: beside }])
    expect(await guard.readToExport(proof)).toEqual({ refused: 'no-proof' });
  expect(await guard.readToExport('warned')).toHaveProperty('done');
  // The first passphrase needs no older one.
  expect(await guard.addWay(pass.plan, pass.own)).toEqual({ done: 'added' });
  expect(await guard.readToExport('warned')).toEqual({ refused: 'no-proof' });
});

test('ways that were written to the disk, which say that nobody is needed, let no key out of what a user opened', async () => {
  const { world, program } = await unlockedVault();
  const theirs = newWorld();
  await start(theirs).guard.make({ kind: 'this-computer' }, null);
  const ring = JSON.parse(world.disks.local.get('vault.ring') ?? '');
  const { ways } = JSON.parse(theirs.disks.local.get('vault.ring') ?? '');
  const check = checksum(JSON.stringify([99, ring.keyId, ways]));
  for (const seal of [ring.seal, undefined]) {
    const forged = JSON.stringify({ ...ring, number: 99, ways, check, seal });
    for (const name of storeNames) world.disks[name].set('vault.ring', forged);
    expect(await program.guard.readToExport('warned')).toEqual({ refused: 'no-proof' });
    expect(await program.guard.addWay(newPass().plan, random(32))).toEqual({ refused: 'no-proof' });
    expect(await add(program, `${seal}`)).toHaveProperty('done');
    expect(world.session?.until).toEqual(expect.any(Number));
  }
});

test.each([[undefined], [null], [true], ['yes'], [{}], [{ way: 1, own: 'x' }], [{ way: 'x' }], [['x', 'y']]])(
  'out of %j no proof is read',
  (given) => {
    expect(readProof(given)).toBeNull();
  },
);
