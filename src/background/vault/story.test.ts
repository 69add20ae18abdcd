import fc from 'fast-check';
import { expect, test } from 'vitest';
import { failed } from '../../core/result.ts';
import { deleteEntry, restoreEntry } from '../../core/vault/edit.ts';
import { add, addPass, namesIn, newPass, openWith, type Pass, proofBy, waysOf } from './user.fake.ts';
import {
  canBefall,
  copyOf,
  type Fate,
  fates,
  newWorld,
  type Program,
  start,
  storeNames,
  type World,
} from './world.fake.ts';

const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
const numRuns = process.env.SOAK ? 5000 : 30;

const deeds = ['add', 'delete', 'restore', 'read', 'lock', 'addWay', 'replaceWay', 'removeWay', 'erase'] as const;
type Step = {
  readonly deed: (typeof deeds)[number];
  readonly fate: Fate | null;
  /** Which of the program's steps it happens to, counted from the deed's beginning. */
  readonly at: number;
  /** What happens to the memory when the program starts again. */
  readonly memory: 'kept' | 'gone';
  /** What happens to a store between this deed and the next: it is wiped. */
  readonly wiped: 'local' | 'database' | null;
};

const step: fc.Arbitrary<Step> = fc.record({
  deed: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom('add', 'delete', 'restore', 'read') },
    { weight: 4, arbitrary: fc.constantFrom('lock', 'addWay', 'replaceWay', 'removeWay') },
    { weight: 1, arbitrary: fc.constant('erase' as const) },
  ) as fc.Arbitrary<Step['deed']>,
  fate: fc.option(fc.constantFrom(...fates), { freq: 2 }),
  at: fc.nat(45),
  memory: fc.constantFrom('kept', 'gone'),
  wiped: fc.option(fc.constantFrom(...storeNames), { freq: 6 }),
});

/** One deed. The program, run without a mishap on a copy, says what it would lead to. */
async function run(program: Program, deed: Step['deed'], fresh: Pass, passes: readonly Pass[], name: string) {
  const { vault } = program;
  const [first, second] = await waysOf({ vault });
  switch (deed) {
    case 'add':
      return add(program, name);
    case 'delete':
      return vault.change((content) => deleteEntry(content, content.entries[0]?.id ?? '', 1_800_000_000_000));
    case 'restore':
      return vault.change((content) => restoreEntry(content, content.deleted[0]?.entry.id ?? '', 1));
    case 'read':
      return vault.read();
    case 'lock':
      return vault.lock();
    case 'addWay':
      return addPass(program, fresh, passes);
    case 'replaceWay':
      return vault.replaceWay(first?.id ?? '', fresh, await proofBy(program, passes));
    case 'removeWay': {
      for (const { own } of passes) {
        const outcome = await vault.removeWay(first?.id ?? '', { id: second?.id ?? '', own });
        if (outcome.ok || outcome.why !== 'wrong-key') return outcome;
      }
      return failed('wrong-key');
    }
    case 'erase':
      return vault.erase();
  }
}

/** What a vault has, according to a program that has just started; which of all passphrases there ever were open it. */
async function seen(world: World, passes: readonly Pass[]) {
  const copy = copyOf(world, 'gone');
  const state = await openWith(start(copy), passes);
  if (state !== 'open') return { state, names: [], opens: [] };
  const names = await namesIn(start(copy));
  const opens: number[] = [];
  for (const [at, pass] of passes.entries())
    if ((await start(copyOf(world, 'gone')).vault.state()).state === 'locked')
      if ((await openWith(start(copyOf(world, 'gone')), [pass])) === 'open') opens.push(at);
  return { state, names, opens };
}

test(`no matter what is done or goes wrong, nothing that was confirmed is lost (SEED=${seed})`, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
      let world = newWorld();
      const passes: Pass[] = [];
      await start(world).vault.make({ plan: { kind: 'this-computer' }, own: null });
      for (const [index, { deed, fate, at, memory, wiped }] of steps.entries()) {
        const opener = start(world);
        if ((await openWith(opener, passes)) === 'empty')
          await opener.vault.make({ plan: { kind: 'this-computer' }, own: null });
        const before = await seen(world, passes);
        const fresh = newPass();
        passes.push(fresh);
        // If nothing goes wrong, on a copy.
        const other = copyOf(world, 'kept');
        await run(start(other), deed, fresh, passes, `${index}`);
        const after = await seen(other, passes);
        let isMet = false;
        const program = start(world, (number, name) => {
          if (fate === null || isMet || number < at || !canBefall(fate, name)) return null;
          isMet = true;
          return fate;
        });
        const outcome = await Promise.race([
          program.dead,
          run(program, deed, fresh, passes, `${index}`).catch((error: unknown) => ({ threw: String(error) })),
        ]);
        const now = await seen(world, passes);
        const told = `${index}: ${deed}, ${JSON.stringify(outcome)}, after ${program.log.join(' ')}`;
        const isDone = typeof outcome === 'object' && 'ok' in outcome ? outcome.ok : null;
        expect(isDone === null ? [before, after] : isDone ? [after] : [before], told).toContainEqual(now);
        world = copyOf(world, memory);
        // One disk is lost now and then, after a read that made both intact.
        if (wiped !== null) {
          world = copyOf(world, 'gone');
          const mender = start(world);
          if ((await openWith(mender, passes)) === 'open') await namesIn(mender);
          world.disks[wiped].clear();
          expect(await seen(world, passes), `${told}; then ${wiped} was wiped`).toEqual(now);
        }
      }
    }),
    { seed, numRuns, endOnFailure: false },
  );
}, 1_800_000);
