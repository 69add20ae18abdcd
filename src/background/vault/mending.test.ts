import { describe, expect, test } from 'vitest';
import { failed } from '../../core/result.ts';
import { add, namesIn, newPass, openWith } from './user.fake.ts';
import { bytesOf, copyOf, type Disk, newWorld, start, storeNames, type World } from './world.fake.ts';

const pass = newPass();
const names = ['a', 'b', 'c', 'd', 'e'];

/** An open vault with five entries. */
async function openVault(): Promise<World> {
  const world = newWorld();
  const program = start(world);
  await program.vault.make(pass);
  for (const name of names) await add(program, name);
  return world;
}
const writes = (log: readonly string[]) => log.filter((step) => /^(local|database)\.(write|remove|reset)$/.test(step));
const losses: readonly (readonly [string, (disk: Disk) => void])[] = [
  ['deleted', (disk) => disk.clear()],
  ['without its ways', (disk) => void disk.delete('vault.ring')],
  ['without the newest content', (disk) => void disk.delete('vault.2')],
];

describe.each(storeNames)('the place “%s”', (name) => {
  test.each(losses)('%s is mended by the next reading of the open vault, and by that one alone', async (_, lose) => {
    for (const how of ['use', 'quiet'] as const) {
      const world = await openVault();
      lose(world.disks[name]);
      const { vault, log } = start(world);
      expect(await vault.read(how)).toHaveProperty('ok', true);
      for (const other of storeNames) {
        const alone = copyOf(world, 'gone');
        alone.disks[other].clear();
        const program = start(alone);
        expect(await openWith(program, [pass])).toBe('open');
        expect(await namesIn(program), `without ${other}, ${how}`).toEqual(names);
      }
      const mended = writes(log).length;
      expect(mended).toBeGreaterThan(0);
      for (let round = 0; round < 3; round++) await vault.read(how);
      expect(writes(log)).toHaveLength(mended);
    }
  });

  test.each(losses)('%s stays as it is while the vault is locked', async (_, lose) => {
    const world = await openVault();
    await start(world).vault.lock();
    lose(world.disks[name]);
    const before = bytesOf(world);
    const { vault, log } = start(world);
    expect(await vault.read()).toEqual(failed('locked'));
    expect(await vault.state()).toMatchObject({ state: 'locked' });
    expect(writes(log)).toEqual([]);
    expect(bytesOf(world)).toEqual(before);
  });

  test('that can’t be read for a while is left alone, and reading goes on', async () => {
    const world = await openVault();
    const before = bytesOf(world);
    const { vault, log } = start(world, (_, step) => (step === `${name}.read` ? 'throws before' : null));
    for (let round = 0; round < 3; round++) expect(await vault.read()).toHaveProperty('ok', true);
    expect(writes(log)).toEqual([]);
    expect(bytesOf(world)).toEqual(before);
  });

  test('deleted in the midst of changes loses none of them', async () => {
    const world = await openVault();
    const [reader, writer] = [start(world), start(world)];
    const added = Array.from({ length: 10 }, (_, at) => `more ${at}`);
    const reading = (async () => {
      for (let round = 0; round < 20; round++) {
        if (round % 5 === 0) world.disks[name].clear();
        expect(await reader.vault.read('quiet')).toHaveProperty('ok', true);
      }
    })();
    for (const more of added) expect(await add(writer, more)).toHaveProperty('ok', true);
    await reading;
    expect(await namesIn(start(world))).toEqual([...names, ...added]);
  });
});

test('a reading of a whole vault writes nothing', async () => {
  const world = await openVault();
  const { vault, log } = start(world);
  for (const how of ['use', 'quiet'] as const) expect(await vault.read(how)).toHaveProperty('ok', true);
  expect(writes(log)).toEqual([]);
  // Both places at once, and no second look.
  expect(log.filter((step) => step.endsWith('.read') && !step.startsWith('session'))).toEqual([
    'local.read',
    'database.read',
    'local.read',
    'database.read',
  ]);
});
