import { describe, expect, test } from 'vitest';
import { deleteEntry } from '../../core/vault/edit.ts';
import { add, addPass, namesIn, newPass, openWith, type Pass, proofBy } from './user.fake.ts';
import {
  bytesOf,
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

/** An operation on a vault, and what may be there after it. */
type Case = {
  readonly name: string;
  /** What is there before, and the passphrases that open it. */
  readonly before: () => Promise<{ world: World; passes: readonly Pass[] }>;
  readonly run: (program: Program, passes: readonly Pass[], fresh: Pass) => Promise<object>;
  readonly names: { readonly before: readonly string[] | 'empty'; readonly after: readonly string[] | 'empty' };
  /** Which passphrases open the vault before and after: of those that were there by number, and the fresh one. */
  readonly keys: { readonly before: readonly (number | 'fresh')[]; readonly after: readonly (number | 'fresh')[] };
  /** Where the browser was closed before. */
  readonly memory?: 'gone';
};

const itself: readonly (number | 'fresh')[] = [];

async function filled(passes: readonly Pass[]): Promise<World> {
  const world = newWorld();
  const program = start(world);
  const [first, ...others] = passes;
  await program.vault.make(first ?? { plan: { kind: 'this-computer' }, own: null });
  for (const pass of others) await addPass(program, pass, passes);
  // Enough for every slot to have been in use.
  for (const name of ['a', 'b', 'c', 'd', 'e']) expect(await add(program, name)).toHaveProperty('ok', true);
  return world;
}

const some = async (count: number) => {
  const passes = Array.from({ length: count }, newPass);
  return { world: await filled(passes), passes };
};

const five = ['a', 'b', 'c', 'd', 'e'];
const same = { before: five, after: five } as const;

async function firstWay({ vault }: Program): Promise<string> {
  const state = await vault.state();
  return 'ways' in state ? (state.ways[0]?.id ?? '') : '';
}

const cases: readonly Case[] = [
  {
    name: 'making one that opens itself',
    before: async () => ({ world: newWorld(), passes: [] }),
    run: ({ vault }) => vault.make({ plan: { kind: 'this-computer' }, own: null }),
    names: { before: 'empty', after: [] },
    keys: { before: itself, after: itself },
  },
  {
    name: 'making one with a passphrase',
    before: async () => ({ world: newWorld(), passes: [] }),
    run: ({ vault }, _, { plan, own }) => vault.make({ plan, own }),
    names: { before: 'empty', after: [] },
    keys: { before: [], after: ['fresh'] },
  },
  {
    name: 'adding an entry',
    before: () => some(1),
    run: (program) => add(program, 'f'),
    names: { before: five, after: [...five, 'f'] },
    keys: { before: [0], after: [0] },
  },
  {
    name: 'deleting an entry of a vault that opens itself',
    before: () => some(0),
    run: ({ vault }) => vault.change((content) => deleteEntry(content, 'c', 1_800_000_000_000)),
    names: { before: five, after: ['a', 'b', 'd', 'e'] },
    keys: { before: itself, after: itself },
  },
  {
    name: 'setting the first passphrase',
    before: () => some(0),
    run: ({ vault }, _, { plan, own }) => vault.addWay({ plan, own }, null),
    names: same,
    keys: { before: itself, after: ['fresh'] },
  },
  {
    name: 'adding another passphrase',
    before: () => some(1),
    run: (program, passes, fresh) => addPass(program, fresh, passes),
    names: same,
    keys: { before: [0], after: [0, 'fresh'] },
  },
  {
    name: 'replacing a passphrase',
    before: () => some(1),
    run: async (program, passes, { plan, own }) =>
      program.vault.replaceWay(await firstWay(program), { plan, own }, await proofBy(program, passes)),
    names: same,
    keys: { before: [0], after: ['fresh'] },
  },
  {
    name: 'removing a passphrase',
    before: () => some(2),
    run: async ({ vault }, [, stays]) => {
      const state = await vault.state();
      const [goes, kept] = 'ways' in state ? state.ways : [];
      return vault.removeWay(goes?.id ?? '', { id: kept?.id ?? '', own: (stays as Pass).own });
    },
    names: same,
    keys: { before: [0, 1], after: [1] },
  },
  {
    name: 'erasing everything',
    before: () => some(1),
    run: ({ vault }) => vault.erase(),
    names: { before: five, after: 'empty' },
    keys: { before: [0], after: [] },
  },
  {
    name: 'opening, with one store wiped',
    before: async () => {
      const made = await some(1);
      made.world.disks.local.clear();
      return made;
    },
    run: async (program, [pass]) => program.vault.unlock(await firstWay(program), (pass as Pass).own),
    names: same,
    keys: { before: [0], after: [0] },
    memory: 'gone',
  },
  {
    name: 'reading, with one store behind',
    before: async () => {
      const made = await some(0);
      const behind = copyOf(made.world, 'gone').disks.database;
      for (const name of ['f', 'g', 'h']) await add(start(made.world), name);
      made.world.disks.database.clear();
      for (const [key, value] of behind) made.world.disks.database.set(key, value);
      return made;
    },
    run: ({ vault }) => vault.read(),
    names: { before: [...five, 'f', 'g', 'h'], after: [...five, 'f', 'g', 'h'] },
    keys: { before: itself, after: itself },
    memory: 'gone',
  },
];

/** Everything that has to be true when the program starts again. Returns what the vault has. */
async function recovered(world: World, passes: readonly Pass[]): Promise<readonly string[] | 'empty'> {
  const program = start(world);
  const state = await openWith(program, passes);
  if (state === 'empty') return state;
  expect(state).toBe('open');
  const names = await namesIn(program);
  if (typeof names === 'string') throw new Error(`Opened, and then ${names}`);
  // It can be used as if nothing had happened.
  expect(await add(program, 'later')).toHaveProperty('ok', true);
  expect(await namesIn(program)).toEqual([...names, 'later']);
  for (const name of storeNames) {
    const alone = copyOf(world, 'gone');
    for (const other of storeNames) if (other !== name) alone.disks[other].clear();
    const reader = start(alone);
    expect(await openWith(reader, passes)).toBe('open');
    expect(await namesIn(reader), `from ${name} alone`).toEqual([...names, 'later']);
  }
  return names;
}

/** The passphrases that open a vault at the end. Empty for one that unlocks itself. */
async function openers(world: World, all: readonly (readonly [number | 'fresh', Pass])[]) {
  const found: (number | 'fresh')[] = [];
  if ((await start(copyOf(world, 'gone')).vault.state()).state !== 'locked') return found;
  for (const [name, pass] of all)
    if ((await openWith(start(copyOf(world, 'gone')), [pass])) === 'open') found.push(name);
  return found;
}

const seed = Number(process.env.SEED ?? 1);
/** The full run lets each step fail in turn; the short one every third, and others with the next seed. */
const stride = process.env.SOAK ? 1 : 3;

describe.each(cases)(`$name (SEED=${seed})`, ({ before, run, names, keys, memory }) => {
  const prepared = before();

  test('does what it says if nothing goes wrong', async () => {
    const { world, passes } = await prepared;
    const fresh = newPass();
    const ours = copyOf(world, memory ?? 'kept');
    expect(await run(start(ours), passes, fresh)).toHaveProperty('ok', true);
    expect(await openers(ours, [...passes.entries(), ['fresh', fresh]])).toEqual(keys.after);
    expect(await recovered(ours, [...passes, fresh])).toEqual(names.after);
  });

  test.each(fates)('loses nothing and leaves nothing half done if one step %s', async (fate: Fate) => {
    const { world, passes } = await prepared;
    const fresh = newPass();
    const all = [...passes.entries(), ['fresh', fresh]] as const;
    let ends = 0;
    for (let at = seed % stride; ends < 1; at += stride) {
      const ours = copyOf(world, memory ?? 'kept');
      let met = false;
      const program = start(ours, (step, name) => {
        if (step !== at || !canBefall(fate, name)) return null;
        met = true;
        return fate;
      });
      const outcome = await Promise.race([
        program.dead,
        run(program, passes, fresh).catch((error: unknown) => ({ threw: String(error) })),
      ]);
      const told = `step ${at}, ${program.log[at]}: ${JSON.stringify(outcome)}`;
      if (program.steps() <= at) ends++;
      // Some can only happen to a step that writes.
      else if (!met) continue;
      // What was confirmed is there, what was refused isn't; of what got no answer, all or nothing is.
      const isDone = typeof outcome === 'object' && 'ok' in outcome ? outcome.ok : null;
      const may = isDone === null ? ['before', 'after'] : isDone ? ['after'] : ['before'];
      const opening = await openers(ours, all);
      const wanted = (['before', 'after'] as const).filter((when) => may.includes(when));
      expect(
        wanted.map((when) => keys[when]),
        told,
      ).toContainEqual(opening);
      for (const kind of ['kept', 'gone'] as const) {
        const again = copyOf(ours, kind);
        const found = await recovered(
          again,
          all.map(([, pass]) => pass),
        ).catch((error: unknown) => {
          throw new Error(`${told}, memory ${kind}: ${error}\n${JSON.stringify(bytesOf(ours)).slice(0, 3000)}`);
        });
        expect(
          wanted.map((when) => names[when]),
          `${told}, memory ${kind}`,
        ).toContainEqual(found);
      }
    }
  });
});
