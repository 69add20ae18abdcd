// A vault on two disks that tests damage on purpose.
import { expect } from 'vitest';
import { type Generation, ringKey, vaultKeys } from '../../core/vault/generation.ts';
import { random } from '../../ports/crypto.ts';
import { add, addPass, filledWorld, namesIn, newPass, openWith, type Pass } from './user.fake.ts';
import { copyOf, type Disk, type Program, type StoreName, start, storeNames, type World } from './world.fake.ts';

export const names = ['a', 'b', 'c', 'd', 'e'];
export const other = (name: StoreName): StoreName => (name === 'local' ? 'database' : 'local');

/** A vault with five entries; the browser was closed since then. */
export async function closedWorld(pass: Pass | null, entries: readonly string[] = names): Promise<World> {
  return copyOf(await filledWorld(pass === null ? [] : [pass], entries), 'gone');
}

export const values = (disk: Disk, by: (text: string, key: string) => string) => {
  for (const [key, text] of disk) disk.set(key, by(text, key));
};
export const both = (task: (name: StoreName) => void) => {
  for (const name of storeNames) task(name);
};
export const noise = () => JSON.stringify(Buffer.from(random(200)).toString('base64'));

export function get<Value>(world: World, name: StoreName, key: string): Value {
  return JSON.parse(world.disks[name].get(key) ?? 'null');
}

export const newestOf = (world: World, name: StoreName): Generation =>
  vaultKeys
    .filter((key) => key !== ringKey && world.disks[name].has(key))
    .map((key) => get<Generation>(world, name, key))
    .toSorted((one, two) => two.number - one.number)[0] as Generation;

/** Both stores have everything that's needed to continue from either alone. */
export async function expectWhole(world: World, pass: Pass, wanted: readonly string[]): Promise<void> {
  for (const name of storeNames) {
    const alone = copyOf(world, 'gone');
    alone.disks[other(name)].clear();
    const program = start(alone);
    expect(await openWith(program, [pass]), `${name} alone`).toBe('open');
    expect(await namesIn(program), `${name} alone`).toEqual(wanted);
  }
}

/** Everything that can be asked of a vault, except to erase it. */
export const requests: readonly (readonly [string, (program: Program, pass: Pass) => Promise<object>])[] = [
  ['read', ({ vault }) => vault.read()],
  ['change', (program) => add(program, 'new')],
  ['addWay', (program, pass) => addPass(program, newPass(), [pass])],
  ['replaceWay', ({ vault }, { plan, own }) => vault.replaceWay('x', { plan, own }, null)],
  ['removeWay', ({ vault }, { own }) => vault.removeWay('x', { id: 'y', own })],
  ['unlock', ({ vault }, { own }) => vault.unlock('x', own)],
  ['make', ({ vault }, { plan, own }) => vault.make({ plan, own })],
];
