import { describe, expect, test } from 'vitest';
import { failed, ok } from '../../core/result.ts';
import { ringKey } from '../../core/vault/generation.ts';
import type { Ring } from '../../core/vault/ring.ts';
import { garbage, get, names, pass, places, put, summed, worldOf } from './claims.fake.ts';
import { add, namesIn, newPass, openWith, proofBy, waysOf } from './user.fake.ts';
import { bytesOf, copyOf, type Disk, newWorld, start, storeNames } from './world.fake.ts';

describe('a vault that opens by itself', () => {
  /** A thief's vault: it unlocks by itself, with greater numbers and its own content. */
  async function planted(): Promise<Disk> {
    const world = newWorld();
    const program = start(world);
    await program.vault.make({ plan: { kind: 'this-computer' }, own: null });
    for (let at = 0; at < 9; at++) await add(program, `planted ${at}`);
    return world.disks.local;
  }

  test.each(storeNames)('that was put into “%s” does not open in the place of one with a passphrase', async (name) => {
    const world = copyOf(await worldOf('whole', 'whole'), 'gone');
    world.disks[name].clear();
    for (const [key, text] of await planted()) world.disks[name].set(key, text);
    const before = bytesOf(world);
    const program = start(world);
    expect(await program.vault.read()).toEqual(failed('locked'));
    expect(bytesOf(world)).toEqual(before);
    expect(await openWith(program, [pass])).toBe('open');
    expect(await namesIn(program)).toEqual(names);
  });

  test.each(storeNames)('still does so, no matter what ways are written into “%s”', async (name) => {
    for (const forge of ['forged ways', 'ways under another key', 'later ways', 'later content', 'forged content']) {
      const world = newWorld();
      const program = start(world);
      await program.vault.make({ plan: { kind: 'this-computer' }, own: null });
      for (const each of names) await add(program, each);
      const ring = get<Ring>(world.disks[name], ringKey);
      // Ways by a passphrase that its user never had.
      const ways = [{ ...pass.plan, id: 'w', added: 1, wrapped: garbage } as Ring['ways'][number]];
      if (forge === 'forged ways') put(world.disks[name], ringKey, summed({ ...ring, number: 2 ** 40, ways }));
      else places[forge]?.make(world.disks[name], world.disks[name], world.disks[name]);
      for (const memory of ['kept', 'gone'] as const) {
        const again = start(copyOf(world, memory));
        expect(await again.vault.state(), forge).toMatchObject({ state: 'open', until: null });
        expect(await namesIn(again), forge).toEqual(names);
      }
    }
  });
});

test('an old ring in one place does not bring back a way that was exchanged', async () => {
  const world = copyOf(await worldOf('whole', 'whole'), 'kept');
  const old = world.disks.local.get(ringKey) ?? '';
  const program = start(world);
  const [way] = await waysOf(program);
  const fresh = newPass();
  const proof = await proofBy(program, [pass]);
  expect(await program.vault.replaceWay(way?.id ?? '', fresh, proof)).toEqual(ok('replaced'));
  world.disks.local.set(ringKey, old);
  world.session = null;
  expect(await openWith(start(world), [pass])).toBe('locked');
  expect(await openWith(start(world), [fresh])).toBe('open');
});
