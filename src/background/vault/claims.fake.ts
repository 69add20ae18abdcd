import { asideKeys } from '../../core/vault/aside.ts';
import { type Generation, ringKey, slotOf } from '../../core/vault/generation.ts';
import { checksum, type Ring } from '../../core/vault/ring.ts';
import { add, newPass, proofBy, waysOf } from './user.fake.ts';
import { copyOf, type Disk, newWorld, type StoreName, start, type World } from './world.fake.ts';

// Documents that claim to be newer than the vault, forged or by a later version. Anyone who can write to the disk can
// set numbers and checksums like these.
export const pass = newPass();
export const names = ['a', 'b', 'c', 'd', 'e'];
export const other = (name: StoreName): StoreName => (name === 'local' ? 'database' : 'local');

export const prepared = (async () => {
  const world = newWorld();
  const program = start(world);
  await program.vault.make(pass);
  for (const name of names.slice(0, 4)) await add(program, name);
  const older = copyOf(world, 'kept');
  await add(program, 'e');
  return { world, older };
})();
/** Another intact vault, with its own passphrase and greater numbers. */
export const stranger = (async () => {
  const world = newWorld();
  const program = start(world);
  const theirs = newPass();
  await program.vault.make(theirs);
  for (let at = 0; at < 9; at++) await add(program, `theirs ${at}`);
  const [way] = await waysOf(program);
  const proof = await proofBy(program, [theirs]);
  await program.vault.replaceWay(way?.id ?? '', theirs, proof);
  return world.disks.local;
})();

export const get = <Value>(disk: Disk, key: string): Value => JSON.parse(disk.get(key) ?? 'null');
export const put = (disk: Disk, key: string, value: unknown) => void disk.set(key, JSON.stringify(value));
/** A ring whose checksum is right, wherever it's from. */
export const summed = (ring: Ring): Ring => ({
  ...ring,
  check: checksum(JSON.stringify([ring.number, ring.keyId, ring.ways])),
});
export const garbage = { iv: 'A'.repeat(16), data: 'A'.repeat(88) };

/**
 * The states that one place may be in: what is left of our vault, and whether anything claims to be of a later version.
 */
export type Place = {
  readonly ring: boolean;
  readonly content: 'new' | 'old' | null;
  readonly later?: true;
  readonly make: (disk: Disk, older: Disk, theirs: Disk) => void;
};
export const all = { ring: true, content: 'new' } as const;
export const none = { ring: false, content: null } as const;
export const places: { readonly [name: string]: Place } = {
  whole: { ...all, make: () => {} },
  absent: { ...none, make: (disk) => disk.clear() },
  damaged: {
    ...none,
    make: (disk) => {
      for (const key of disk.keys()) disk.set(key, '"noise"');
    },
  },
  older: {
    ...all,
    content: 'old',
    make: (disk, older) => {
      disk.clear();
      for (const [key, text] of older) disk.set(key, text);
    },
  },
  'forged ways': {
    ...all,
    ring: false,
    make: (disk) => {
      const ring = get<Ring>(disk, ringKey);
      const ways = ring.ways.map((way) => ({ ...way, wrapped: garbage }));
      put(disk, ringKey, summed({ ...ring, number: 2 ** 40, ways }));
    },
  },
  'ways that open by themselves': {
    ...all,
    ring: false,
    make: (disk) => {
      const ring = get<Ring>(disk, ringKey);
      const way = { id: 'w', added: 1, kind: 'this-computer', wrapped: garbage, key: btoa('k'.repeat(32)) } as const;
      put(disk, ringKey, summed({ ...ring, number: 2 ** 40, ways: [way] }));
    },
  },
  'ways under another key': {
    ...all,
    ring: false,
    make: (disk) => {
      const ring = get<Ring>(disk, ringKey);
      put(disk, ringKey, summed({ ...ring, number: 2 ** 40, keyId: 'another' }));
    },
  },
  'forged content': {
    ...all,
    make: (disk) => {
      const [newest] = [slotOf(6)].map((key) => get<Generation>(disk, key));
      put(disk, slotOf(2 ** 40 + 3), { ...newest, number: 2 ** 40 + 3, sealed: garbage });
    },
  },
  'another vault': {
    ...none,
    make: (disk, _, theirs) => {
      disk.clear();
      for (const [key, text] of theirs) disk.set(key, text);
    },
  },
  'later ways': {
    ...all,
    ring: false,
    later: true,
    make: (disk) => put(disk, ringKey, { format: 'which-code-ring', version: 2, number: 2 ** 40, other: ['ways'] }),
  },
  'later content': {
    ...all,
    later: true,
    make: (disk) => put(disk, slotOf(7), { format: 'which-code-vault', version: 900, number: 7, other: 'sealed' }),
  },
  'later content in the place of the newest': {
    ...all,
    content: 'old',
    later: true,
    make: (disk) => put(disk, slotOf(6), { format: 'which-code-vault', version: 900, number: 6, other: 'sealed' }),
  },
};

export async function worldOf(one: string, two: string): Promise<World> {
  const { world, older } = await prepared;
  const ours = copyOf(world, 'kept');
  const theirs = await stranger;
  places[one]?.make(ours.disks.local, older.disks.local, theirs);
  places[two]?.make(ours.disks.database, older.disks.database, theirs);
  return ours;
}

export const asideIn = (world: World, name: StoreName) =>
  asideKeys
    .filter((key) => world.disks[name].has(key))
    .map((key) => get<{ document: unknown }>(world.disks[name], key));
