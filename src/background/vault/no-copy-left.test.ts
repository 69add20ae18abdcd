import { describe, expect, test } from 'vitest';
import { failed, ok } from '../../core/result.ts';
import { boundTo, ringKey, slotOf } from '../../core/vault/generation.ts';
import { contentVersion } from '../../core/vault/versions/migrate.ts';
import { cipher } from '../../ports/crypto.ts';
import { both, closedWorld, expectWhole, names, noise, requests, values } from './damage.fake.ts';
import { add, namesIn, newPass, openWith } from './user.fake.ts';
import { bytesOf, newWorld, ruined, start, storeNames, type World } from './world.fake.ts';

describe('if neither store helps', () => {
  test.each<readonly [string, string, (world: World) => void]>([
    ['both hold noise', 'unreadable', ({ disks }) => both((name) => values(disks[name], noise))],
    ['both hold nulls', 'unreadable', ({ disks }) => both((name) => values(disks[name], () => 'null'))],
    [
      'one is wiped and the other holds one odd value',
      'unreadable',
      ({ disks }) => {
        disks.local.clear();
        disks.database.clear();
        disks.database.set(slotOf(3), 'false');
      },
    ],
    ['the ways are lost in both', 'unreadable', ({ disks }) => both((name) => void disks[name].delete(ringKey))],
    [
      'a later program wrote one content',
      'newer',
      ({ disks }) =>
        both((name) =>
          values(disks[name], (text, key) =>
            key === slotOf(6) ? ruined(text.replace(/"version":\d+/, `"version":${contentVersion + 1}`)) : text,
          ),
        ),
    ],
    [
      'a later program wrote one content of another shape',
      'newer',
      ({ disks }) =>
        both(
          (name) =>
            void disks[name].set(slotOf(3), '{"format":"which-code-vault","version":700,"number":1,"other":[]}'),
        ),
    ],
    [
      'a later program wrote the ways',
      'newer',
      ({ disks }) =>
        both((name) =>
          values(disks[name], (text, key) =>
            key === ringKey ? text.replace(/"version":1,"number":(\d+)/, '"version":2,"number":1$1') : text,
          ),
        ),
    ],
    [
      'a later program wrote the ways in one, and the other has no ways',
      'newer',
      ({ disks }) => {
        disks.local.set(ringKey, '{"format":"which-code-ring","version":2,"number":9}');
        disks.database.delete(ringKey);
      },
    ],
  ])('%s, the answer is “%s”, and no byte changes', async (_, state, damage) => {
    const world = await closedWorld(null);
    damage(world);
    const before = bytesOf(world);
    const program = start(world);
    expect(await program.vault.state()).toEqual({ state });
    for (const [name, request] of requests) expect(await request(program, newPass()), name).toEqual(failed(state));
    expect(bytesOf(world)).toEqual(before);
    expect(program.log.filter((step) => /\.(write|remove)$/.test(step))).toEqual([]);
  });

  test.each(storeNames)('empty is not said while “%s” can’t be read', async (name) => {
    const world = newWorld();
    const program = start(world, (_, step) => (step === `${name}.read` ? 'throws before' : null));
    expect(await program.vault.state()).toEqual({ state: 'unreadable' });
    expect(await program.vault.make({ plan: { kind: 'this-computer' }, own: null })).toEqual(failed('unreadable'));
    expect(bytesOf(world)).toEqual([[], []]);
  });

  test('it says empty if both were wiped, and erasing gets there from any state', async () => {
    const world = await closedWorld(null);
    for (const name of storeNames) values(world.disks[name], noise);
    expect(await start(world).vault.erase()).toEqual(ok('erased'));
    expect(await start(world).vault.state()).toEqual({ state: 'empty' });
    expect(await start(world).vault.make({ plan: { kind: 'this-computer' }, own: null })).toEqual(ok('open'));
  });

  test.each(storeNames)(
    'where “%s” can’t be used any more, erasing throws it away, and a new vault can begin',
    async (name) => {
      const world = await closedWorld(null);
      let isBroken = true;
      const program = start(world, (_, step) => {
        if (step === `${name}.reset`) isBroken = false;
        return isBroken && step.startsWith(`${name}.`) ? 'throws before' : null;
      });
      // Until then nothing changes, and what the other place has is visible.
      expect(await namesIn(program)).toEqual(names);
      expect(await add(program, 'f')).toEqual(failed('not-saved'));
      expect(await program.vault.erase()).toEqual(ok('erased'));
      expect(bytesOf(world)).toEqual([[], []]);
      expect(await program.vault.make({ plan: { kind: 'this-computer' }, own: null })).toEqual(ok('open'));
      expect(await add(program, 'f')).toHaveProperty('ok', true);
      await expectWhole(world, newPass(), ['f']);
    },
  );

  test('content that opens and can’t be read is not passed over for an older one', async () => {
    const pass = newPass();
    const world = await closedWorld(pass);
    const program = start(world);
    await openWith(program, [pass]);
    const { key, keyId } = world.session ?? expect.fail('locked');
    const place = { version: contentVersion, number: 7, keyId };
    const sealed = await cipher.seal(key, new TextEncoder().encode('{"entries":[{}]}'), boundTo(place));
    for (const name of storeNames)
      world.disks[name].set(slotOf(7), JSON.stringify({ format: 'which-code-vault', ...place, sealed }));
    const before = bytesOf(world);
    for (const [name, request] of requests.slice(0, 5))
      expect(await request(start(world), pass), name).toEqual(failed('unreadable'));
    expect(bytesOf(world)).toEqual(before);
  });
});
