// What a vault runs in, for its tests: two disks, memory that outlives the background, and a program that can be
// interrupted at any of its steps. The cipher is the real one.

import { queue } from '../../core/queue.ts';
import type { Cipher } from '../../core/vault/cipher.ts';
import type { Store } from '../../core/vault/generation.ts';
import { isOver } from '../../core/vault/lock-time.ts';
import { random, cipher as realCipher } from '../../ports/crypto.ts';
import type { HeldKey } from './held-key.ts';
import { type Vault, vaultOn } from './vault-on.ts';

export const storeNames = ['local', 'database'] as const;
export type StoreName = (typeof storeNames)[number];
/** Each value as JSON text, as it is on a disk. */
export type Disk = Map<string, string>;
export type World = {
  readonly disks: { readonly [Name in StoreName]: Disk };
  /** What is in memory until the browser closes. */
  session: HeldKey | null;
  time: number;
  readonly alone: <Result>(task: () => Promise<Result>) => Promise<Result>;
};

/** What happens to one step of the program. The last two are for steps that write; for others they change nothing. */
export const fates = ['dies before', 'dies after', 'throws before', 'throws after', 'lies', 'has no room'] as const;
export type Fate = (typeof fates)[number];
/** Decides what happens to a step, by its number and its name, such as `local.write`. */
export type Fates = (step: number, name: string) => Fate | null;

/** Whether this can happen to a step of this name at all. */
export function canBefall(fate: Fate, name: string): boolean {
  if (fate === 'lies') return /^(local|database)\.(write|remove)$/.test(name);
  return fate !== 'has no room' || /^(local|database)\.write$/.test(name);
}

export const patience = 15 * 60_000;

export function newWorld(): World {
  return { disks: { local: new Map(), database: new Map() }, session: null, time: 1_800_000_000_000, alone: queue() };
}

/** A copy of the disks, to be damaged; the memory is copied too, unless the browser was closed. */
export function copyOf(world: World, memory: 'kept' | 'gone'): World {
  return {
    disks: { local: new Map(world.disks.local), database: new Map(world.disks.database) },
    session: memory === 'kept' ? world.session : null,
    time: world.time,
    alone: queue(),
  };
}

/** Everything on both disks, to be compared. */
export function bytesOf({ disks }: World): unknown {
  return storeNames.map((name) => [...disks[name]].toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

export type Program = {
  readonly vault: Vault;
  /** Settles when the program is interrupted. */
  readonly dead: Promise<'dead'>;
  steps(): number;
  /** The names of the steps that were taken. */
  readonly log: readonly string[];
};

/** A background that has just started in a world. */
export function start(world: World, fateOf: Fates = () => null): Program {
  const log: string[] = [];
  let isDead = false;
  let die = () => {};
  const dead = new Promise<'dead'>((resolve) => {
    die = () => {
      isDead = true;
      resolve('dead');
    };
  });
  const never = new Promise<never>(() => {});

  async function step<Result>(name: string, task: (fate: Fate | null) => Result | Promise<Result>): Promise<Result> {
    if (isDead) return never;
    const fate = fateOf(log.length, name);
    log.push(name);
    if (fate === 'dies before') die();
    if (isDead) return never;
    if (fate === 'throws before') throw new Error(`${name} failed`);
    const result = await task(fate);
    if (fate === 'dies after') die();
    if (isDead) return never;
    if (fate === 'throws after') throw new Error(`${name} failed late`);
    return result;
  }

  const storeOf = (name: StoreName): Store => ({
    name,
    read: (keys) => step(`${name}.read`, () => readFrom(world.disks[name], keys)),
    write: (values) =>
      step(`${name}.write`, (fate) => {
        if (fate === 'has no room') throw new DOMException('No room', 'QuotaExceededError');
        for (const [key, value] of Object.entries(values))
          world.disks[name].set(key, fate === 'lies' ? ruined(JSON.stringify(value)) : JSON.stringify(value));
      }),
    remove: (keys) =>
      step(`${name}.remove`, (fate) => {
        if (fate === 'lies') return;
        for (const key of keys) world.disks[name].delete(key);
      }),
    reset: () => step(`${name}.reset`, () => world.disks[name].clear()),
  });
  const cipher: Cipher = {
    seal: (...args) => step('cipher.seal', () => realCipher.seal(...args)),
    open: (...args) => step('cipher.open', () => realCipher.open(...args)),
  };
  const hold = (key: HeldKey | null) => {
    world.session = key;
  };
  const vault = vaultOn({
    stores: storeNames.map(storeOf),
    holder: {
      heldKey: (now) =>
        step('session.read', () => {
          const { session } = world;
          if (session !== null && isOver(session, now)) world.session = null;
          return world.session;
        }),
      holdKey: (key) => step('session.write', () => hold(key)),
      keepKey: (key, inPlaceOf) =>
        step('session.write', () => {
          if (world.session?.keyId === inPlaceOf) hold(key);
        }),
      forgetKey: () => step('session.write', () => hold(null)),
    },
    cipher,
    now: () => world.time,
    random,
    patience: () => step('patience', () => patience),
    alone: (task) => world.alone(task),
  });
  return { vault, dead, steps: () => log.length, log };
}

/** Names are returned sorted, as some browsers' storage does. */
function readFrom(disk: Disk, keys: readonly string[]): Readonly<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  for (const key of keys) {
    const text = disk.get(key);
    if (text !== undefined) found[key] = JSON.parse(text, sorted);
  }
  return found;
}

function sorted(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

/** A text of the same form in which something sealed was altered. */
export function ruined(text: string): string {
  return text.replaceAll(/"data":"(.)/g, (_, letter) => `"data":"${letter === 'A' ? 'B' : 'A'}`);
}
