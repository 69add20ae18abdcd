import { expect, test } from 'vitest';
import { failed, ok } from '../../core/result.ts';
import { say } from '../../core/words/say.ts';
import { random } from '../../ports/crypto.ts';
import { addPass, filledWorld, namesIn, newPass, openWith, type Pass, waysOf } from './user.fake.ts';
import { copyOf, newWorld, type Program, start } from './world.fake.ts';

const newPasskey = () => ({
  plan: { kind: 'passkey', credential: 'abc', salt: Buffer.alloc(32, 1).toString('base64') } as const,
  own: random(32),
});
const alone = failed(say('passkey_alone'));

test.each<[string, readonly Pass[], (program: Program, passes: readonly Pass[]) => Promise<object>]>([
  ['beside no other way', [], ({ vault }) => vault.addWay(newPasskey(), null)],
  [
    'when the passphrase is taken away',
    [newPass()],
    async (program, passes) => {
      const added = newPasskey();
      expect(await addPass(program, added, passes)).toEqual(ok('added'));
      const [passphrase, passkey] = await waysOf(program);
      return program.vault.removeWay(passphrase?.id ?? '', { id: passkey?.id ?? '', own: added.own });
    },
  ],
])('a passkey never stands alone: %s it is refused, with the reason', async (_, passes, run) => {
  const world = await filledWorld(passes);
  const program = start(world);
  expect(await run(program, passes)).toEqual(alone);
  const opens = passes.length > 0 ? 'passphrase' : 'this-computer';
  expect((await waysOf(program)).map(({ kind }) => kind)).toContain(opens);
  expect(await openWith(start(copyOf(world, 'gone')), passes)).toBe('open');
  expect(await namesIn(start(world))).toHaveLength(4);
});

test('nor does it take the place of a passphrase', async () => {
  const pass = newPass();
  const world = await filledWorld([pass]);
  const { vault } = start(world);
  const [passphrase] = await waysOf({ vault });
  const { plan, own } = newPasskey();
  expect(await vault.replaceWay(passphrase?.id ?? '', { plan, own }, null)).toEqual(failed('wrong-key'));
  expect(await waysOf({ vault })).toEqual([passphrase]);
});

test('a passkey can’t be the first way', async () => {
  const world = newWorld();
  const { plan, own } = newPasskey();
  expect(await start(world).vault.make({ plan, own })).toEqual(alone);
  expect(await start(world).vault.state()).toEqual({ state: 'empty' });
});

test('a second first passphrase, as from another tab, is refused', async () => {
  const [first, second] = [newPass(), newPass()];
  const world = await filledWorld([first]);
  const { vault } = start(world);
  expect(await vault.make(second)).toEqual(failed(say('way_there')));
  expect(await vault.make({ plan: { kind: 'this-computer' }, own: null })).toEqual(failed(say('way_there')));
  const itself = newWorld();
  await start(itself).vault.make({ plan: { kind: 'this-computer' }, own: null });
  expect(await start(itself).vault.make({ plan: { kind: 'this-computer' }, own: null })).toEqual(ok('open'));
  expect(await start(itself).vault.make(second)).toEqual(failed(say('way_there')));
});

test('a passkey can go, and the passphrase stays', async () => {
  const [pass, passkey] = [newPass(), newPasskey()];
  const world = await filledWorld([pass]);
  const program = start(world);
  const { vault } = program;
  expect(await addPass(program, passkey, [pass])).toEqual(ok('added'));
  const [first, second] = await waysOf({ vault });
  expect(await vault.removeWay(second?.id ?? '', { id: first?.id ?? '', own: pass.own })).toEqual(ok('removed'));
  expect(await openWith(start(copyOf(world, 'gone')), [passkey])).toBe('locked');
  expect(await openWith(start(copyOf(world, 'gone')), [pass])).toBe('open');
});
