import { describe, expect, test } from 'vitest';
import { contentVersion } from '../../core/stored.ts';
import { allKeys, asideKeys } from '../../core/vault/aside.ts';
import { checksum } from '../../core/vault/checksum.ts';
import { boundTo, type Generation, ringKey, slotOf, vaultKeys } from '../../core/vault/generation.ts';
import type { Ring } from '../../core/vault/ring.ts';
import { cipher } from '../../ports/seal.ts';
import {
  add,
  bytesOf,
  copyOf,
  type Disk,
  namesIn,
  newPass,
  newWorld,
  openWith,
  proofBy,
  type StoreName,
  start,
  storeNames,
  type World,
  waysOf,
} from './world.fake.ts';

// What claims to be newer than the vault: forged, or by a later version. Numbers and checksums are set as anyone can set
// them who writes to a disk.
const pass = newPass();
const names = ['a', 'b', 'c', 'd', 'e'];
const other = (name: StoreName): StoreName => (name === 'local' ? 'database' : 'local');

const prepared = (async () => {
  const world = newWorld();
  const program = start(world);
  await program.vault.make(pass);
  for (const name of names.slice(0, 4)) await add(program, name);
  const older = copyOf(world, 'kept');
  await add(program, 'e');
  return { world, older };
})();
/** Another whole vault, with a passphrase of its own and greater numbers. */
const stranger = (async () => {
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

const get = <Value>(disk: Disk, key: string): Value => JSON.parse(disk.get(key) ?? 'null');
const put = (disk: Disk, key: string, value: unknown) => void disk.set(key, JSON.stringify(value));
/** A ring whose checksum is right, whoever wrote it. */
const summed = (ring: Ring): Ring => ({
  ...ring,
  check: checksum(JSON.stringify([ring.number, ring.keyId, ring.ways])),
});
const garbage = { iv: 'A'.repeat(16), data: 'A'.repeat(88) };

/** What one place may be like: what is left of ours in it, and whether anything claims to be of a later version. */
type Place = {
  readonly ring: boolean;
  readonly content: 'new' | 'old' | null;
  readonly later?: true;
  readonly make: (disk: Disk, older: Disk, theirs: Disk) => void;
};
const all = { ring: true, content: 'new' } as const;
const none = { ring: false, content: null } as const;
const places: { readonly [name: string]: Place } = {
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

/** What comes of two such places: the names in the vault, or why there are none. */
function outcomeOf(one: Place, two: Place): readonly string[] | string {
  const pair = [one, two];
  const clean = pair.filter(({ later }) => !later);
  if (pair.every((it) => it === places.absent)) return 'empty';
  if (pair.every((it) => it === places.absent || it === places.damaged)) return 'unreadable';
  // One that claims to be of a later version is believed where the other one has nothing whole to say against it.
  const saysSomething = clean.some((it) => it !== places.absent && it !== places.damaged && !isStray(it));
  if (clean.length < 2 && !saysSomething) return 'newer';
  if (!pair.some(({ ring }) => ring)) {
    if (pair.some(asks)) return 'locked';
    return clean.length < 2 ? 'newer' : 'unreadable';
  }
  if (clean.length < 2 && !clean.some(({ content }) => content)) return 'newer';
  if (pair.some(({ content }) => content === 'new')) return names;
  return pair.some(({ content }) => content === 'old') ? names.slice(0, 4) : 'locked';
}
/** Its ring has no content under its key. */
const isStray = (it: Place) => it === places['ways under another key'];
/** Its ring asks for a passphrase, though for another one than ours. */
const asks = (it: Place) => it === places['forged ways'] || it === places['another vault'];

async function worldOf(one: string, two: string): Promise<World> {
  const { world, older } = await prepared;
  const ours = copyOf(world, 'kept');
  const theirs = await stranger;
  places[one]?.make(ours.disks.local, older.disks.local, theirs);
  places[two]?.make(ours.disks.database, older.disks.database, theirs);
  return ours;
}
/** Each document that claims to be newer, with the place that it is in. */
const claimsIn = (world: World) =>
  storeNames.flatMap((name) =>
    vaultKeys
      .map((key) => get<{ version?: number } | null>(world.disks[name], key))
      .filter(
        (document) => (document?.version ?? 0) > contentVersion || (document?.version === 2 && 'other' in document),
      )
      .map((document) => ({ name, document })),
  );
const asideIn = (world: World, name: StoreName) =>
  asideKeys
    .filter((key) => world.disks[name].has(key))
    .map((key) => get<{ document: unknown }>(world.disks[name], key));

const pairs = Object.keys(places).flatMap((one) => Object.keys(places).map((two) => [one, two] as const));

describe.each(['gone', 'kept'] as const)('with the memory %s', (memory) => {
  test.each(pairs)('where one place is “%s” and the other “%s”', async (one, two) => {
    const world = copyOf(await worldOf(one, two), memory);
    const wanted = outcomeOf(places[one] as Place, places[two] as Place);
    const claims = claimsIn(world);
    const before = bytesOf(world);
    const program = start(world);
    const opened = await openWith(program, [pass]);
    const found = opened === 'open' ? await namesIn(program) : opened;
    // The key that is held shows what is genuine even where no ring does.
    const isShut = ['locked', 'unreadable', 'newer'].includes(String(wanted));
    if (memory === 'kept' && isShut && Array.isArray(found)) {
      expect(found).toEqual(names);
      expect(world.session?.until, 'it still locks').toEqual(expect.any(Number));
      return;
    }
    expect(found).toEqual(wanted);
    if (!Array.isArray(wanted)) {
      expect(bytesOf(world)).toEqual(before);
      return;
    }
    // What can't be told is kept, as it was, in its own store; and both stores are whole.
    for (const { name, document } of claims)
      expect(asideIn(world, name).map((it) => it.document)).toContainEqual(document);
    expect(await add(program, 'f')).toHaveProperty('done');
    for (const name of storeNames) {
      const alone = copyOf(world, 'gone');
      alone.disks[other(name)].clear();
      const reader = start(alone);
      expect(await openWith(reader, [pass]), `${name} alone`).toBe('open');
      expect(await namesIn(reader), `${name} alone`).toEqual([...wanted, 'f']);
    }
    for (const { name, document } of claims)
      expect(asideIn(world, name).map((it) => it.document)).toContainEqual(document);
  });
});

describe('what was set aside', () => {
  /** A vault in which one place has the next generation of a later version, genuine or not. */
  async function withLater(): Promise<{ world: World; document: Generation }> {
    const world = await worldOf('whole', 'whole');
    const { key, keyId } = world.session ?? expect.fail('locked');
    const newest = get<Generation>(world.disks.local, slotOf(6));
    const bytes = (await cipher.open(key, newest.sealed, boundTo(newest))) ?? expect.fail('shut');
    const place = { version: contentVersion, number: 7, keyId };
    const text = new TextDecoder().decode(bytes).replace('"account":"e"', '"account":"by a later version"');
    const sealed = await cipher.seal(key, new TextEncoder().encode(text), boundTo(place));
    return { world, document: { format: 'which-code-vault', ...place, sealed } };
  }
  const aside = (document: unknown, was = slotOf(7), after = 6) => ({
    format: 'which-code-aside',
    was,
    after,
    document,
  });

  test.each(storeNames)(
    'in “%s” is taken back by a version that can read it, if the data key opens it',
    async (name) => {
      const { world, document } = await withLater();
      put(world.disks[name], asideKeys[0] ?? '', aside(document));
      world.session = null;
      const program = start(world);
      expect(await openWith(program, [pass])).toBe('open');
      expect(await namesIn(program)).toEqual(['a', 'b', 'c', 'd', 'by a later version']);
      for (const each of storeNames) expect(get(world.disks[each], slotOf(7))).toEqual(document);
      expect(await add(program, 'f')).toHaveProperty('done');
      expect(await namesIn(start(world))).toHaveLength(6);
    },
  );

  test('stays aside where the data key does not open it, or the vault has gone on since', async () => {
    for (const forge of [
      (document: Generation) => aside({ ...document, sealed: garbage }),
      (document: Generation) => aside(document, slotOf(7), 5),
      (document: Generation) => aside({ ...document, keyId: 'another' }),
    ]) {
      const { world, document } = await withLater();
      put(world.disks.local, asideKeys[0] ?? '', forge(document));
      world.session = null;
      const program = start(world);
      await openWith(program, [pass]);
      expect(await namesIn(program)).toEqual(names);
      expect(get(world.disks.local, asideKeys[0] ?? '')).toEqual(forge(document));
    }
  });

  test('is not written over while there is no room for more: the codes can be read, and nothing changes', async () => {
    const world = await worldOf('whole', 'later content');
    for (const key of asideKeys) put(world.disks.database, key, aside({ format: 'full' }));
    const before = bytesOf(world);
    const program = start(world);
    expect(await namesIn(program)).toEqual(names);
    expect(await add(program, 'f')).toEqual({ refused: 'not-saved' });
    expect(bytesOf(world)).toEqual(before);
  });

  test('once is not set aside again after it was cut off between the two steps', async () => {
    const world = await worldOf('whole', 'later content');
    const program = start(world, (_, step) => (step === 'database.remove' ? 'dies before' : null));
    expect(await Promise.race([program.dead, program.vault.read()])).toBe('dead');
    expect(asideIn(world, 'database')).toHaveLength(1);
    const again = copyOf(world, 'kept');
    expect(await namesIn(start(again))).toEqual(names);
    expect(asideIn(again, 'database')).toHaveLength(1);
  });

  test('goes with the data key that it may have been sealed with, and with everything', async () => {
    for (const how of ['rekey', 'erase'] as const) {
      const world = newWorld();
      const program = start(world);
      await program.vault.make({ plan: { kind: 'this-computer' }, own: null });
      put(world.disks.local, asideKeys[0] ?? '', aside({ format: 'which-code-vault', version: 900, number: 2 }));
      const outcome = await (how === 'erase' ? program.vault.erase() : program.vault.addWay(pass, null));
      expect(outcome).toHaveProperty('done');
      expect(
        allKeys.filter((key) => asideKeys.includes(key) && world.disks.local.has(key)),
        how,
      ).toEqual([]);
    }
  });
});

describe('a vault that opens by itself', () => {
  /** One that a thief made: it opens by itself, with greater numbers and content of its own. */
  async function planted(): Promise<Disk> {
    const world = newWorld();
    const program = start(world);
    await program.vault.make({ plan: { kind: 'this-computer' }, own: null });
    for (let at = 0; at < 9; at++) await add(program, `planted ${at}`);
    return world.disks.local;
  }

  test.each(storeNames)('that was put into “%s” does not open in the place of one with a passphrase', async (name) => {
    const world = copyOf(await worldOf('whole', 'whole'), 'gone');
    world.disks[name].clear();
    for (const [key, text] of await planted()) world.disks[name].set(key, text);
    const before = bytesOf(world);
    const program = start(world);
    expect(await program.vault.read()).toEqual({ refused: 'locked' });
    expect(bytesOf(world)).toEqual(before);
    expect(await openWith(program, [pass])).toBe('open');
    expect(await namesIn(program)).toEqual(names);
  });

  test.each(storeNames)('goes on to do so whatever ways are written into “%s”', async (name) => {
    for (const forge of ['forged ways', 'ways under another key', 'later ways', 'later content', 'forged content']) {
      const world = newWorld();
      const program = start(world);
      await program.vault.make({ plan: { kind: 'this-computer' }, own: null });
      for (const each of names) await add(program, each);
      const ring = get<Ring>(world.disks[name], ringKey);
      // Ways by a passphrase that its user never had.
      const ways = [{ ...pass.plan, id: 'w', added: 1, wrapped: garbage } as Ring['ways'][number]];
      if (forge === 'forged ways') put(world.disks[name], ringKey, summed({ ...ring, number: 2 ** 40, ways }));
      else places[forge]?.make(world.disks[name], world.disks[name], world.disks[name]);
      for (const memory of ['kept', 'gone'] as const) {
        const again = start(copyOf(world, memory));
        expect(await again.vault.state(), forge).toMatchObject({ state: 'open', until: null });
        expect(await namesIn(again), forge).toEqual(names);
      }
    }
  });
});

test('an old ring in one place does not bring back a way that was exchanged', async () => {
  const world = copyOf(await worldOf('whole', 'whole'), 'kept');
  const old = world.disks.local.get(ringKey) ?? '';
  const program = start(world);
  const [way] = await waysOf(program);
  const fresh = newPass();
  const proof = await proofBy(program, [pass]);
  expect(await program.vault.replaceWay(way?.id ?? '', fresh, proof)).toEqual({ done: 'replaced' });
  world.disks.local.set(ringKey, old);
  world.session = null;
  expect(await openWith(start(world), [pass])).toBe('locked');
  expect(await openWith(start(world), [fresh])).toBe('open');
});
