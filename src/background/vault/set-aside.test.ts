import { describe, expect, test } from 'vitest';
import { failed } from '../../core/result.ts';
import { allKeys, asideKeys } from '../../core/vault/aside.ts';
import { boundTo, type Generation, slotOf } from '../../core/vault/generation.ts';
import { contentVersion } from '../../core/vault/versions/migrate.ts';
import { cipher } from '../../ports/crypto.ts';
import { asideIn, garbage, get, names, pass, put, worldOf } from './claims.fake.ts';
import { add, namesIn, openWith } from './user.fake.ts';
import { bytesOf, copyOf, newWorld, start, storeNames, type World } from './world.fake.ts';

describe('what was set aside', () => {
  /** A vault in which one place has the next generation of a later version, genuine or not. */
  async function withLater(): Promise<{ world: World; document: Generation }> {
    const world = await worldOf('whole', 'whole');
    const { key, keyId } = world.session ?? expect.fail('locked');
    const newest = get<Generation>(world.disks.local, slotOf(6));
    const bytes = (await cipher.open(key, newest.sealed, boundTo(newest))) ?? expect.fail('shut');
    const place = { version: contentVersion, number: 7, keyId };
    const text = new TextDecoder().decode(bytes).replace('"account":"e"', '"account":"by a later version"');
    const sealed = await cipher.seal(key, new TextEncoder().encode(text), boundTo(place));
    return { world, document: { format: 'which-code-vault', ...place, sealed } };
  }
  const aside = (document: unknown, was = slotOf(7), after = 6) => ({
    format: 'which-code-aside',
    was,
    after,
    document,
  });

  test.each(storeNames)(
    'in “%s” is taken back by a version that can read it, if the data key opens it',
    async (name) => {
      const { world, document } = await withLater();
      put(world.disks[name], asideKeys[0] ?? '', aside(document));
      world.session = null;
      const program = start(world);
      expect(await openWith(program, [pass])).toBe('open');
      expect(await namesIn(program)).toEqual(['a', 'b', 'c', 'd', 'by a later version']);
      for (const each of storeNames) expect(get(world.disks[each], slotOf(7))).toEqual(document);
      expect(await add(program, 'f')).toHaveProperty('ok', true);
      expect(await namesIn(start(world))).toHaveLength(6);
    },
  );

  test('stays aside if the data key does not open it, or the vault has moved on since', async () => {
    for (const forge of [
      (document: Generation) => aside({ ...document, sealed: garbage }),
      (document: Generation) => aside(document, slotOf(7), 5),
      (document: Generation) => aside({ ...document, keyId: 'another' }),
    ]) {
      const { world, document } = await withLater();
      put(world.disks.local, asideKeys[0] ?? '', forge(document));
      world.session = null;
      const program = start(world);
      await openWith(program, [pass]);
      expect(await namesIn(program)).toEqual(names);
      expect(get(world.disks.local, asideKeys[0] ?? '')).toEqual(forge(document));
    }
  });

  test('is not written over while there is no room for more: the codes can be read, and nothing changes', async () => {
    const world = await worldOf('whole', 'later content');
    for (const key of asideKeys) put(world.disks.database, key, aside({ format: 'full' }));
    const before = bytesOf(world);
    const program = start(world);
    expect(await namesIn(program)).toEqual(names);
    expect(await add(program, 'f')).toEqual(failed('not-saved'));
    expect(bytesOf(world)).toEqual(before);
  });

  test('once is not set aside again after it was cut off between the two steps', async () => {
    const world = await worldOf('whole', 'later content');
    const program = start(world, (_, step) => (step === 'database.remove' ? 'dies before' : null));
    expect(await Promise.race([program.dead, program.vault.read()])).toBe('dead');
    expect(asideIn(world, 'database')).toHaveLength(1);
    const again = copyOf(world, 'kept');
    expect(await namesIn(start(again))).toEqual(names);
    expect(asideIn(again, 'database')).toHaveLength(1);
  });

  test('goes with the data key that it may have been sealed with, and with everything', async () => {
    for (const how of ['rekey', 'erase'] as const) {
      const world = newWorld();
      const program = start(world);
      await program.vault.make({ plan: { kind: 'this-computer' }, own: null });
      put(world.disks.local, asideKeys[0] ?? '', aside({ format: 'which-code-vault', version: 900, number: 2 }));
      const outcome = await (how === 'erase' ? program.vault.erase() : program.vault.addWay(pass, null));
      expect(outcome).toHaveProperty('ok', true);
      expect(
        allKeys.filter((key) => asideKeys.includes(key) && world.disks.local.has(key)),
        how,
      ).toEqual([]);
    }
  });
});
