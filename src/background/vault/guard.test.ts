import { expect, test } from 'vitest';
import { say } from '../../core/say.ts';
import type { Content } from '../../core/stored.ts';
import { boundTo, type Generation, ringKey, vaultKeys } from '../../core/vault/generation.ts';
import { cipher, random } from '../../ports/seal.ts';
import {
  add,
  addPass,
  copyOf,
  namesIn,
  newPass,
  newWorld,
  openWith,
  type Pass,
  type Program,
  patience,
  start,
  storeNames,
  type World,
  waysOf,
} from './world.fake.ts';

async function filled(passes: readonly Pass[], entries: readonly string[] = ['a', 'b', 'c', 'd']): Promise<World> {
  const world = newWorld();
  const program = start(world);
  const [first, ...others] = passes;
  await program.vault.make(first ?? { plan: { kind: 'this-computer' }, own: null });
  for (const pass of others) await addPass(program, pass, passes);
  for (const name of entries) expect(await add(program, name)).toHaveProperty('done');
  return world;
}

const count = (content: Content) => ({
  content: { ...content, backup: (content.backup ?? 0) + 1 },
  result: null,
});

test('two programs that write at once lose no change', async () => {
  const world = await filled([]);
  const many = 500;
  const busy = async ({ vault }: Program) => {
    for (let round = 0; round < many; round++) expect(await vault.change(count)).toEqual({ done: null });
  };
  await Promise.all([busy(start(world)), busy(start(world))]);
  expect(await start(world).vault.read()).toMatchObject({ done: { backup: 2 * many } });
});

test('changes that are asked for at once all count', async () => {
  const world = await filled([], []);
  const program = start(world);
  const wanted = Array.from({ length: 20 }, (_, at) => `${at}`);
  await Promise.all(wanted.map((name) => add(program, name)));
  expect(await namesIn(program)).toEqual(wanted);
});

test('it locks when its time is up, to the millisecond, and every use gives it more', async () => {
  const pass = newPass();
  const world = await filled([pass]);
  const { vault } = start(world);
  const begin = world.time;
  const uses: readonly (() => Promise<unknown>)[] = [() => vault.read(), () => vault.change(count)];
  for (const use of uses) {
    world.time += patience - 1;
    expect(await vault.state()).toMatchObject({ state: 'open', until: world.time + 1 });
    expect(await use()).toHaveProperty('done');
    expect(await vault.state()).toMatchObject({ state: 'open', until: world.time + patience });
  }
  expect(world.time).toBe(begin + 2 * (patience - 1));
  world.time += patience;
  expect(await vault.state()).toMatchObject({ state: 'locked' });
  for (const use of uses) expect(await use()).toEqual({ refused: 'locked' });
  expect(world.session).toBeNull();
});

test('asking for its state keeps nothing open', async () => {
  const world = await filled([newPass()]);
  const { vault } = start(world);
  for (let round = 0; round < 3; round++) {
    world.time += patience / 2 - 1;
    await vault.state();
    await waysOf({ vault });
  }
  expect(await vault.read()).toEqual({ refused: 'locked' });
});

test.each(['in one look', 'in full'])('a quiet reading %s puts the locking off by nothing', async (how) => {
  const world = await filled([newPass()]);
  const { vault } = start(world);
  const until = world.session?.until ?? expect.fail('It does not lock');
  for (let round = 0; round < 3; round++) {
    // No generation has this number, so that both stores are looked at.
    if (how === 'in full' && world.session) world.session = { ...world.session, number: 0 };
    world.time = until - 3 + round;
    expect(await vault.read('quiet')).toHaveProperty('done');
    expect(world.session?.until).toBe(until);
  }
  world.time = until;
  expect(await vault.read('quiet')).toEqual({ refused: 'locked' });
  expect(world.session).toBeNull();
});

test('one that opens itself never locks', async () => {
  const world = await filled([]);
  const program = start(world);
  expect(await program.vault.state()).toMatchObject({ state: 'open', until: null });
  world.time += 1000 * patience;
  expect(await namesIn(program)).toHaveLength(4);
  await program.vault.lock();
  expect(await namesIn(program)).toHaveLength(4);
  expect(await program.vault.state()).toMatchObject({ state: 'open', until: null });
});

const longer: readonly (readonly [string, (program: Program, pass: Pass) => Promise<object>])[] = [
  ['a change', (program) => add(program, 'e')],
  ['a reading', ({ vault }) => vault.read()],
  ['a reading in full', ({ vault }) => vault.read()],
  ['adding a way', (program, pass) => addPass(program, newPass(), [pass])],
  [
    'removing a way',
    async ({ vault }, { own }) => {
      const [goes, stays] = await waysOf({ vault });
      return vault.removeWay(goes?.id ?? '', { id: stays?.id ?? '', own });
    },
  ],
];

test.each(longer)('a lock during %s stays', async (name, run) => {
  const passes = [newPass(), newPass()];
  const world = await filled(passes);
  if (name === 'a reading in full' && world.session) world.session = { ...world.session, number: 0 };
  let steps = 1;
  for (let at = 0; at < steps; at++) {
    const ours = copyOf(world, 'kept');
    // The lock comes just before this step, from another program.
    const program = start(ours, (step) => {
      if (step === at) ours.session = null;
      return null;
    });
    const outcome = await run(program, passes[1] as Pass);
    steps = program.steps();
    const told = `step ${at}, ${program.log[at]}: ${JSON.stringify(outcome)}`;
    expect(ours.session, told).toBeNull();
    expect(await start(ours).vault.read(), told).toEqual({ refused: 'locked' });
    const again = start(ours);
    expect(await openWith(again, [passes[1] as Pass]), told).toBe('open');
    const names = name === 'a change' && 'done' in outcome ? ['a', 'b', 'c', 'd', 'e'] : ['a', 'b', 'c', 'd'];
    expect(await namesIn(again), told).toEqual(names);
  }
  expect(steps).toBeGreaterThan(2);
});

/** What of both disks a data key opens, or names. */
async function leftOf(world: World, key: Uint8Array<ArrayBuffer>, keyId: string): Promise<string[]> {
  const left: string[] = [];
  for (const name of storeNames)
    for (const slot of vaultKeys) {
      const text = world.disks[name].get(slot);
      if (text === undefined) continue;
      // A ring tells of the key before it that its time is over.
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

/** What exchanges the data key. */
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
    const world = await filled(passes);
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
        expect(outcome).toHaveProperty('done');
        expect(await leftOf(ours, key, keyId)).toEqual([]);
        expect(await openWith(start(copyOf(ours, 'gone')), passes.slice(0, 1))).toBe('locked');
      }
      // It was cut off after the new key had come to one store: the next opening goes on to the end.
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
  const world = await filled([]);
  const own = JSON.parse(world.disks.local.get(ringKey) ?? '').ways[0].key;
  await start(world).vault.addWay(pass, null);
  const disks = JSON.stringify(storeNames.map((name) => [...world.disks[name]]));
  expect(disks).not.toContain(own);
  expect(disks).not.toContain(Buffer.from(world.session?.key ?? []).toString('base64'));
  expect(await start(copyOf(world, 'gone')).vault.read()).toEqual({ refused: 'locked' });
});

const newPasskey = () => ({
  plan: { kind: 'passkey', credential: 'abc', salt: Buffer.alloc(32, 1).toString('base64') } as const,
  own: random(32),
});
const alone = { problem: say('passkey_alone') };

test.each<[string, readonly Pass[], (program: Program, passes: readonly Pass[]) => Promise<object>]>([
  ['beside no other way', [], ({ vault }) => vault.addWay(newPasskey(), null)],
  [
    'when the passphrase is taken away',
    [newPass()],
    async (program, passes) => {
      const added = newPasskey();
      expect(await addPass(program, added, passes)).toEqual({ done: 'added' });
      const [passphrase, passkey] = await waysOf(program);
      return program.vault.removeWay(passphrase?.id ?? '', { id: passkey?.id ?? '', own: added.own });
    },
  ],
])('a passkey never stands alone: %s it is refused, with the reason', async (_, passes, run) => {
  const world = await filled(passes);
  const program = start(world);
  expect(await run(program, passes)).toEqual(alone);
  const opens = passes.length > 0 ? 'passphrase' : 'this-computer';
  expect((await waysOf(program)).map(({ kind }) => kind)).toContain(opens);
  expect(await openWith(start(copyOf(world, 'gone')), passes)).toBe('open');
  expect(await namesIn(start(world))).toHaveLength(4);
});

test('nor does it take the place of a passphrase', async () => {
  const pass = newPass();
  const world = await filled([pass]);
  const { vault } = start(world);
  const [passphrase] = await waysOf({ vault });
  const { plan, own } = newPasskey();
  expect(await vault.replaceWay(passphrase?.id ?? '', { plan, own }, null)).toEqual({ refused: 'wrong-key' });
  expect(await waysOf({ vault })).toEqual([passphrase]);
});

test('a passkey can’t be the first way', async () => {
  const world = newWorld();
  const { plan, own } = newPasskey();
  expect(await start(world).vault.make({ plan, own })).toEqual(alone);
  expect(await start(world).vault.state()).toEqual({ state: 'empty' });
});

test('where there is a way already, nobody is told that another passphrase is theirs', async () => {
  const [first, second] = [newPass(), newPass()];
  const world = await filled([first]);
  const { vault } = start(world);
  expect(await vault.make(second)).toEqual({ problem: say('way_there') });
  expect(await vault.make({ plan: { kind: 'this-computer' }, own: null })).toEqual({ problem: say('way_there') });
  const itself = newWorld();
  await start(itself).vault.make({ plan: { kind: 'this-computer' }, own: null });
  expect(await start(itself).vault.make({ plan: { kind: 'this-computer' }, own: null })).toEqual({ done: 'open' });
  expect(await start(itself).vault.make(second)).toEqual({ problem: say('way_there') });
});

test('a passkey can go, and the passphrase stays', async () => {
  const [pass, passkey] = [newPass(), newPasskey()];
  const world = await filled([pass]);
  const program = start(world);
  const { vault } = program;
  expect(await addPass(program, passkey, [pass])).toEqual({ done: 'added' });
  const [first, second] = await waysOf({ vault });
  expect(await vault.removeWay(second?.id ?? '', { id: first?.id ?? '', own: pass.own })).toEqual({ done: 'removed' });
  expect(await openWith(start(copyOf(world, 'gone')), [passkey])).toBe('locked');
  expect(await openWith(start(copyOf(world, 'gone')), [pass])).toBe('open');
});

test.each(exchanges)('after %s every generation is still there, sealed with the new key', async (_, passes, run) => {
  const world = await filled(passes);
  const program = start(world);
  expect(await run(program, passes, newPass())).toHaveProperty('done');
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

test('erasing takes the key along', async () => {
  const world = await filled([newPass()]);
  expect(await start(world).vault.erase()).toEqual({ done: 'erased' });
  expect(world.session).toBeNull();
  expect(await start(world).vault.read()).toEqual({ refused: 'empty' });
});
