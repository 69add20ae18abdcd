import { expect, test } from 'vitest';
import { failed } from '../../core/result.ts';
import { boundTo, type Generation, ringKey, vaultKeys } from '../../core/vault/generation.ts';
import { cipher } from '../../ports/crypto.ts';
import { filledWorld, namesIn, newPass, openWith, type Pass, waysOf } from './user.fake.ts';
import { copyOf, type Program, start, storeNames, type World } from './world.fake.ts';

/** What a data key opens, or names, on both disks. */
async function leftOf(world: World, key: Uint8Array<ArrayBuffer>, keyId: string): Promise<string[]> {
  const left: string[] = [];
  for (const name of storeNames)
    for (const slot of vaultKeys) {
      const text = world.disks[name].get(slot);
      if (text === undefined) continue;
      // A ring says that the key before it is obsolete.
      const { before: _, ...document } = JSON.parse(text);
      if (JSON.stringify(document).includes(keyId)) left.push(`${name} ${slot} names it`);
      if (slot === ringKey) continue;
      const generation: Generation = JSON.parse(text);
      for (const of of new Set([generation.keyId, keyId]))
        if ((await cipher.open(key, generation.sealed, boundTo({ ...generation, keyId: of }))) !== null)
          left.push(`${name} ${slot} opens`);
    }
  return left;
}

/** What changes the data key. */
const exchanges = [
  ['the first passphrase', [], ({ vault }: Program, _: readonly Pass[], fresh: Pass) => vault.addWay(fresh, null)],
  [
    'a way that was removed',
    [newPass(), newPass()],
    async ({ vault }: Program, passes: readonly Pass[]) => {
      const [goes, stays] = await waysOf({ vault });
      return vault.removeWay(goes?.id ?? '', { id: stays?.id ?? '', own: passes[1]?.own ?? expect.fail() });
    },
  ],
] as const;

test.each(exchanges)(
  'after %s nothing is left that the old key opens, even where it was cut off',
  async (_, passes, run) => {
    const world = await filledWorld(passes);
    const { key, keyId } = world.session ?? expect.fail('locked');
    expect(await leftOf(world, key, keyId)).toHaveLength(2 * (1 + 3 + 3));
    const fresh = newPass();
    const stays = passes[1] ?? fresh;
    let steps = 1;
    for (let at = 0; at <= steps; at++) {
      const ours = copyOf(world, 'kept');
      const program = start(ours, (step) => (step === at ? 'dies before' : null));
      const outcome = await Promise.race([program.dead, run(program, passes, fresh)]);
      if (outcome === 'dead') steps = at + 1;
      const again = start(copyOf(ours, 'gone'));
      const opened = await openWith(again, [stays]);
      if (outcome !== 'dead') {
        expect(outcome).toHaveProperty('ok', true);
        expect(await leftOf(ours, key, keyId)).toEqual([]);
        expect(await openWith(start(copyOf(ours, 'gone')), passes.slice(0, 1))).toBe('locked');
      }
      // It was interrupted after the new key had reached one store: the next unlock completes it.
      const after = copyOf(ours, 'gone');
      await openWith(start(after), [stays]);
      expect(await namesIn(start(after)), `${at}: ${opened}`).toEqual(['a', 'b', 'c', 'd']);
      if (after.session?.keyId !== keyId) expect(await leftOf(after, key, keyId), `cut off at ${at}`).toEqual([]);
    }
    expect(steps).toBeGreaterThan(10);
  },
);

test('a copy of its disks is not enough to open one with a passphrase, nor after it had opened itself', async () => {
  const pass = newPass();
  const world = await filledWorld([]);
  const own = JSON.parse(world.disks.local.get(ringKey) ?? '').ways[0].key;
  await start(world).vault.addWay(pass, null);
  const disks = JSON.stringify(storeNames.map((name) => [...world.disks[name]]));
  expect(disks).not.toContain(own);
  expect(disks).not.toContain(Buffer.from(world.session?.key ?? []).toString('base64'));
  expect(await start(copyOf(world, 'gone')).vault.read()).toEqual(failed('locked'));
});

test.each(exchanges)('after %s every generation is still there, sealed with the new key', async (_, passes, run) => {
  const world = await filledWorld(passes);
  const program = start(world);
  expect(await run(program, passes, newPass())).toHaveProperty('ok', true);
  const { key, keyId } = world.session ?? expect.fail('locked');
  for (const name of storeNames) {
    const held: (readonly string[])[] = [];
    for (const slot of vaultKeys.filter((it) => it !== ringKey && world.disks[name].has(it))) {
      const generation: Generation = JSON.parse(world.disks[name].get(slot) ?? '');
      expect(generation.keyId, slot).toBe(keyId);
      const bytes = (await cipher.open(key, generation.sealed, boundTo(generation))) ?? expect.fail(`${slot} is shut`);
      held.push(JSON.parse(new TextDecoder().decode(bytes)).entries.map(({ account }: { account: string }) => account));
    }
    const states = held.toSorted((one, other) => one.length - other.length);
    expect(states, name).toEqual([
      ['a', 'b'],
      ['a', 'b', 'c'],
      ['a', 'b', 'c', 'd'],
    ]);
  }
});
