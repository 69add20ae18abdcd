import { describe, expect, test } from 'vitest';
import { failed } from '../../core/result.ts';
import { ringKey, slotOf } from '../../core/vault/generation.ts';
import { closedWorld, expectWhole, names, noise, other, requests, values } from './damage.fake.ts';
import { add, addPass, namesIn, newPass, openWith, proofBy, waysOf } from './user.fake.ts';
import { bytesOf, copyOf, type Disk, ruined, start, storeNames } from './world.fake.ts';

describe.each(storeNames)('the store “%s” is ignored if it', (name) => {
  test.each<readonly [string, (disk: Disk, older: Disk) => void]>([
    ['is wiped', (disk) => disk.clear()],
    ['is cut off', (disk) => values(disk, (text) => JSON.stringify(text.slice(0, text.length / 2)))],
    ['holds noise', (disk) => values(disk, noise)],
    ['holds nothing but nulls', (disk) => values(disk, () => 'null')],
    ['holds lists', (disk) => values(disk, () => '[]')],
    ['holds what opens with no key', (disk) => values(disk, ruined)],
    ['lost the ways', (disk) => disk.delete(ringKey)],
    ['lost all but the ways', (disk) => values(disk, (text, key) => (key === ringKey ? text : '{}'))],
    ['has another number on each', (disk) => values(disk, (text) => text.replace(/"number":(\d+)/, '"number":9$1'))],
    [
      'has another version on each',
      (disk) =>
        values(disk, (text) => text.replace(/"version":(\d)/, (_, version) => `"version":${Number(version) + 4}`)),
    ],
    ['has another key’s name on each', (disk) => values(disk, (text) => text.replace(/"keyId":"./, '"keyId":"!'))],
    [
      'has every copy in another place',
      (disk) => {
        const all = [...disk].filter(([key]) => key !== ringKey);
        all.forEach(([key], at) => {
          disk.set(key, all[(at + 1) % all.length]?.[1] ?? '');
        });
      },
    ],
    [
      'is behind',
      (disk, older) => {
        disk.clear();
        for (const [key, text] of older) disk.set(key, text);
      },
    ],
  ])('%s, and is made whole', async (_, damage) => {
    const pass = newPass();
    const world = await closedWorld(pass, ['a', 'b']);
    const older = copyOf(world, 'gone').disks[name];
    const program = start(world);
    await openWith(program, [pass]);
    for (const more of ['c', 'd', 'e']) await add(program, more);
    world.session = null;
    damage(world.disks[name], older);
    const again = start(world);
    expect(await openWith(again, [pass])).toBe('open');
    expect(await namesIn(again)).toEqual(names);
    await expectWhole(world, pass, names);
    for (const more of ['f', 'g', 'h', 'i', 'j']) expect(await add(again, more)).toHaveProperty('ok', true);
    await expectWhole(world, pass, [...names, 'f', 'g', 'h', 'i', 'j']);
  });

  test('can’t be read: nothing is written, since it may hold something newer', async () => {
    const pass = newPass();
    const world = await closedWorld(pass);
    values(world.disks[other(name)], (text, key) => (key === slotOf(6) ? noise() : text));
    const before = bytesOf(world);
    const program = start(world, (_, step) => (step === `${name}.read` ? 'throws before' : null));
    expect(await openWith(program, [pass])).toBe('open');
    expect(await namesIn(program)).toEqual(names.slice(0, 4));
    for (const [, request] of requests.slice(1, 4)) expect(await request(program, pass)).toEqual(failed('not-saved'));
    expect(bytesOf(world)).toEqual(before);
    expect(await namesIn(start(world))).toEqual(names);
  });

  test.each(['throws before', 'throws after', 'lies', 'has no room'] as const)(
    'at every writing %s: what was there before stays',
    async (fate) => {
      const pass = newPass();
      const world = await closedWorld(pass);
      const program = start(world, (_, step) => (step === `${name}.write` ? fate : null));
      await openWith(program, [pass]);
      const way = (await waysOf(program))[0]?.id ?? '';
      const why = fate === 'has no room' ? 'full' : 'not-saved';
      const fresh = newPass();
      for (let round = 0; round < 6; round++) expect(await add(program, 'f')).toEqual(failed(why));
      expect(await addPass(program, fresh, [pass])).toEqual(failed(why));
      const proof = await proofBy(program, [pass]);
      expect(await program.vault.replaceWay(way, fresh, proof)).toEqual(failed(why));
      const again = start(copyOf(world, 'gone'));
      expect(await openWith(again, [pass])).toBe('open');
      expect(await namesIn(again)).toEqual(names);
    },
  );
});
