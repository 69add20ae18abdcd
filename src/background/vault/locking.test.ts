import { expect, test } from 'vitest';
import { failed, ok } from '../../core/result.ts';
import type { Outcome } from '../../core/vault/outcome.ts';
import { add, addPass, countUp, filledWorld, namesIn, newPass, openWith, type Pass, waysOf } from './user.fake.ts';
import { copyOf, type Program, patience, start } from './world.fake.ts';

test('it locks when its time is up, to the millisecond, and every use gives it more', async () => {
  const pass = newPass();
  const world = await filledWorld([pass]);
  const { vault } = start(world);
  const begin = world.time;
  const uses: readonly (() => Promise<unknown>)[] = [() => vault.read(), () => vault.change(countUp)];
  for (const use of uses) {
    world.time += patience - 1;
    expect(await vault.state()).toMatchObject({ state: 'open', until: world.time + 1 });
    expect(await use()).toHaveProperty('ok', true);
    expect(await vault.state()).toMatchObject({ state: 'open', until: world.time + patience });
  }
  expect(world.time).toBe(begin + 2 * (patience - 1));
  world.time += patience;
  expect(await vault.state()).toMatchObject({ state: 'locked' });
  for (const use of uses) expect(await use()).toEqual(failed('locked'));
  expect(world.session).toBeNull();
});

test('asking for its state keeps nothing open', async () => {
  const world = await filledWorld([newPass()]);
  const { vault } = start(world);
  for (let round = 0; round < 3; round++) {
    world.time += patience / 2 - 1;
    await vault.state();
    await waysOf({ vault });
  }
  expect(await vault.read()).toEqual(failed('locked'));
});

test.each(['in one look', 'in full'])('a quiet reading %s puts the locking off by nothing', async (how) => {
  const world = await filledWorld([newPass()]);
  const { vault } = start(world);
  const until = world.session?.until ?? expect.fail('It does not lock');
  for (let round = 0; round < 3; round++) {
    // No generation has this number, so that both stores are looked at.
    if (how === 'in full' && world.session) world.session = { ...world.session, number: 0 };
    world.time = until - 3 + round;
    expect(await vault.read('quiet')).toHaveProperty('ok', true);
    expect(world.session?.until).toBe(until);
  }
  world.time = until;
  expect(await vault.read('quiet')).toEqual(failed('locked'));
  expect(world.session).toBeNull();
});

test('one that opens itself never locks', async () => {
  const world = await filledWorld([]);
  const program = start(world);
  expect(await program.vault.state()).toMatchObject({ state: 'open', until: null });
  world.time += 1000 * patience;
  expect(await namesIn(program)).toHaveLength(4);
  await program.vault.lock();
  expect(await namesIn(program)).toHaveLength(4);
  expect(await program.vault.state()).toMatchObject({ state: 'open', until: null });
});

const longer: readonly (readonly [string, (program: Program, pass: Pass) => Promise<Outcome<unknown>>])[] = [
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
  const world = await filledWorld(passes);
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
    expect(await start(ours).vault.read(), told).toEqual(failed('locked'));
    const again = start(ours);
    expect(await openWith(again, [passes[1] as Pass]), told).toBe('open');
    const names = name === 'a change' && outcome.ok ? ['a', 'b', 'c', 'd', 'e'] : ['a', 'b', 'c', 'd'];
    expect(await namesIn(again), told).toEqual(names);
  }
  expect(steps).toBeGreaterThan(2);
});

test('erasing takes the key along', async () => {
  const world = await filledWorld([newPass()]);
  expect(await start(world).vault.erase()).toEqual(ok('erased'));
  expect(world.session).toBeNull();
  expect(await start(world).vault.read()).toEqual(failed('empty'));
});
