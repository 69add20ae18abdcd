import { describe, expect, test } from 'vitest';
import { say } from '../../core/say.ts';
import { type Content, contentVersion } from '../../core/stored.ts';
import { boundTo, type Generation, ringKey, slotOf, vaultKeys } from '../../core/vault/generation.ts';
import type { Ring } from '../../core/vault/ring.ts';
import type { Sealed } from '../../core/vault/sealed.ts';
import { cipher, random } from '../../ports/seal.ts';
import {
  add,
  addPass,
  bytesOf,
  copyOf,
  type Disk,
  namesIn,
  newDraft,
  newPass,
  newWorld,
  openWith,
  type Pass,
  type Program,
  proofBy,
  ruined,
  type StoreName,
  start,
  storeNames,
  type World,
  waysOf,
} from './world.fake.ts';

// Whole vaults for every bit, or for some of them: the cipher alone is tried with each.
const stride = process.env.SOAK ? 1 : 16;
const names = ['a', 'b', 'c', 'd', 'e'];
const other = (name: StoreName): StoreName => (name === 'local' ? 'database' : 'local');

/** A vault with five entries; the browser was closed since. */
async function filled(pass: Pass | null, entries: readonly string[] = names): Promise<World> {
  const world = newWorld();
  const program = start(world);
  await program.vault.make(pass ?? { plan: { kind: 'this-computer' }, own: null });
  for (const name of entries) expect(await add(program, name)).toHaveProperty('done');
  return copyOf(world, 'gone');
}

const values = (disk: Disk, by: (text: string, key: string) => string) => {
  for (const [key, text] of disk) disk.set(key, by(text, key));
};
const both = (task: (name: StoreName) => void) => {
  for (const name of storeNames) task(name);
};
const noise = () => JSON.stringify(Buffer.from(random(200)).toString('base64'));

function get<Value>(world: World, name: StoreName, key: string): Value {
  return JSON.parse(world.disks[name].get(key) ?? 'null');
}

const newestOf = (world: World, name: StoreName): Generation =>
  vaultKeys
    .filter((key) => key !== ringKey && world.disks[name].has(key))
    .map((key) => get<Generation>(world, name, key))
    .toSorted((one, two) => two.number - one.number)[0] as Generation;

/** Both stores hold all that is needed to go on from either alone. */
async function expectWhole(world: World, pass: Pass, wanted: readonly string[]): Promise<void> {
  for (const name of storeNames) {
    const alone = copyOf(world, 'gone');
    alone.disks[other(name)].clear();
    const program = start(alone);
    expect(await openWith(program, [pass]), `${name} alone`).toBe('open');
    expect(await namesIn(program), `${name} alone`).toEqual(wanted);
  }
}

/** Everything that there is to ask of a vault but to erase it. */
const requests: readonly (readonly [string, (program: Program, pass: Pass) => Promise<object>])[] = [
  ['read', ({ vault }) => vault.read()],
  ['change', (program) => add(program, 'new')],
  ['addWay', (program, pass) => addPass(program, newPass(), [pass])],
  ['replaceWay', ({ vault }, { plan, own }) => vault.replaceWay('x', { plan, own }, null)],
  ['removeWay', ({ vault }, { own }) => vault.removeWay('x', { id: 'y', own })],
  ['unlock', ({ vault }, { own }) => vault.unlock('x', own)],
  ['make', ({ vault }, { plan, own }) => vault.make({ plan, own })],
];

describe.each(storeNames)('the store “%s” does not count where it', (name) => {
  test.each<readonly [string, (disk: Disk, older: Disk) => void]>([
    ['is wiped', (disk) => disk.clear()],
    ['is cut off', (disk) => values(disk, (text) => JSON.stringify(text.slice(0, text.length / 2)))],
    ['holds noise', (disk) => values(disk, noise)],
    ['holds nothing but nulls', (disk) => values(disk, () => 'null')],
    ['holds lists', (disk) => values(disk, () => '[]')],
    ['holds what opens with no key', (disk) => values(disk, ruined)],
    ['lost the ways', (disk) => disk.delete(ringKey)],
    ['lost all but the ways', (disk) => values(disk, (text, key) => (key === ringKey ? text : '{}'))],
    ['has another number on each', (disk) => values(disk, (text) => text.replace(/"number":(\d+)/, '"number":9$1'))],
    [
      'has another version on each',
      (disk) =>
        values(disk, (text) => text.replace(/"version":(\d)/, (_, version) => `"version":${Number(version) + 4}`)),
    ],
    ['has another key’s name on each', (disk) => values(disk, (text) => text.replace(/"keyId":"./, '"keyId":"!'))],
    [
      'has every copy in another place',
      (disk) => {
        const all = [...disk].filter(([key]) => key !== ringKey);
        all.forEach(([key], at) => {
          disk.set(key, all[(at + 1) % all.length]?.[1] ?? '');
        });
      },
    ],
    [
      'is behind',
      (disk, older) => {
        disk.clear();
        for (const [key, text] of older) disk.set(key, text);
      },
    ],
  ])('%s, and is made whole', async (_, damage) => {
    const pass = newPass();
    const world = await filled(pass, ['a', 'b']);
    const older = copyOf(world, 'gone').disks[name];
    const program = start(world);
    await openWith(program, [pass]);
    for (const more of ['c', 'd', 'e']) await add(program, more);
    world.session = null;
    damage(world.disks[name], older);
    const again = start(world);
    expect(await openWith(again, [pass])).toBe('open');
    expect(await namesIn(again)).toEqual(names);
    await expectWhole(world, pass, names);
    for (const more of ['f', 'g', 'h', 'i', 'j']) expect(await add(again, more)).toHaveProperty('done');
    await expectWhole(world, pass, [...names, 'f', 'g', 'h', 'i', 'j']);
  });

  test('can’t be read: nothing is written, since it may hold something newer', async () => {
    const pass = newPass();
    const world = await filled(pass);
    values(world.disks[other(name)], (text, key) => (key === slotOf(6) ? noise() : text));
    const before = bytesOf(world);
    const program = start(world, (_, step) => (step === `${name}.read` ? 'throws before' : null));
    expect(await openWith(program, [pass])).toBe('open');
    expect(await namesIn(program)).toEqual(names.slice(0, 4));
    for (const [, request] of requests.slice(1, 4))
      expect(await request(program, pass)).toEqual({ refused: 'not-saved' });
    expect(bytesOf(world)).toEqual(before);
    expect(await namesIn(start(world))).toEqual(names);
  });

  test.each(['throws before', 'throws after', 'lies', 'has no room'] as const)(
    'at every writing %s: what was there before stays',
    async (fate) => {
      const pass = newPass();
      const world = await filled(pass);
      const program = start(world, (_, step) => (step === `${name}.write` ? fate : null));
      await openWith(program, [pass]);
      const way = (await waysOf(program))[0]?.id ?? '';
      const refused = fate === 'has no room' ? 'full' : 'not-saved';
      const fresh = newPass();
      for (let round = 0; round < 6; round++) expect(await add(program, 'f')).toEqual({ refused });
      expect(await addPass(program, fresh, [pass])).toEqual({ refused });
      const proof = await proofBy(program, [pass]);
      expect(await program.vault.replaceWay(way, fresh, proof)).toEqual({ refused });
      const again = start(copyOf(world, 'gone'));
      expect(await openWith(again, [pass])).toBe('open');
      expect(await namesIn(again)).toEqual(names);
    },
  );
});

describe('where neither store helps', () => {
  test.each<readonly [string, string, (world: World) => void]>([
    ['both hold noise', 'unreadable', ({ disks }) => both((name) => values(disks[name], noise))],
    ['both hold nulls', 'unreadable', ({ disks }) => both((name) => values(disks[name], () => 'null'))],
    [
      'one is wiped and the other holds one odd value',
      'unreadable',
      ({ disks }) => {
        disks.local.clear();
        disks.database.clear();
        disks.database.set(slotOf(3), 'false');
      },
    ],
    ['the ways are lost in both', 'unreadable', ({ disks }) => both((name) => void disks[name].delete(ringKey))],
    [
      'a later program wrote one content',
      'newer',
      ({ disks }) =>
        both((name) =>
          values(disks[name], (text, key) =>
            key === slotOf(6) ? ruined(text.replace(/"version":\d+/, `"version":${contentVersion + 1}`)) : text,
          ),
        ),
    ],
    [
      'a later program wrote one content of another shape',
      'newer',
      ({ disks }) =>
        both(
          (name) =>
            void disks[name].set(slotOf(3), '{"format":"which-code-vault","version":700,"number":1,"other":[]}'),
        ),
    ],
    [
      'a later program wrote the ways',
      'newer',
      ({ disks }) =>
        both((name) =>
          values(disks[name], (text, key) =>
            key === ringKey ? text.replace(/"version":1,"number":(\d+)/, '"version":2,"number":1$1') : text,
          ),
        ),
    ],
    [
      'a later program wrote the ways in one, and the other has no ways',
      'newer',
      ({ disks }) => {
        disks.local.set(ringKey, '{"format":"which-code-ring","version":2,"number":9}');
        disks.database.delete(ringKey);
      },
    ],
  ])('%s, the answer is “%s”, and no byte changes', async (_, state, damage) => {
    const world = await filled(null);
    damage(world);
    const before = bytesOf(world);
    const program = start(world);
    expect(await program.vault.state()).toEqual({ state });
    for (const [name, request] of requests) expect(await request(program, newPass()), name).toEqual({ refused: state });
    expect(bytesOf(world)).toEqual(before);
    expect(program.log.filter((step) => /\.(write|remove)$/.test(step))).toEqual([]);
  });

  test.each(storeNames)('empty is not said while “%s” can’t be read', async (name) => {
    const world = newWorld();
    const program = start(world, (_, step) => (step === `${name}.read` ? 'throws before' : null));
    expect(await program.vault.state()).toEqual({ state: 'unreadable' });
    expect(await program.vault.make({ plan: { kind: 'this-computer' }, own: null })).toEqual({ refused: 'unreadable' });
    expect(bytesOf(world)).toEqual([[], []]);
  });

  test('empty is said where both were wiped, and erasing gets there from anything', async () => {
    const world = await filled(null);
    for (const name of storeNames) values(world.disks[name], noise);
    expect(await start(world).vault.erase()).toEqual({ done: 'erased' });
    expect(await start(world).vault.state()).toEqual({ state: 'empty' });
    expect(await start(world).vault.make({ plan: { kind: 'this-computer' }, own: null })).toEqual({ done: 'open' });
  });

  test.each(storeNames)(
    'where “%s” can’t be used any more, erasing throws it away, and a new vault can begin',
    async (name) => {
      const world = await filled(null);
      let isBroken = true;
      const program = start(world, (_, step) => {
        if (step === `${name}.reset`) isBroken = false;
        return isBroken && step.startsWith(`${name}.`) ? 'throws before' : null;
      });
      // Until then nothing changes, and what the other place has is in sight.
      expect(await namesIn(program)).toEqual(names);
      expect(await add(program, 'f')).toEqual({ refused: 'not-saved' });
      expect(await program.vault.erase()).toEqual({ done: 'erased' });
      expect(bytesOf(world)).toEqual([[], []]);
      expect(await program.vault.make({ plan: { kind: 'this-computer' }, own: null })).toEqual({ done: 'open' });
      expect(await add(program, 'f')).toHaveProperty('done');
      await expectWhole(world, newPass(), ['f']);
    },
  );

  test('content that opens and can’t be read is not passed over for an older one', async () => {
    const pass = newPass();
    const world = await filled(pass);
    const program = start(world);
    await openWith(program, [pass]);
    const { key, keyId } = world.session ?? expect.fail('locked');
    const place = { version: contentVersion, number: 7, keyId };
    const sealed = await cipher.seal(key, new TextEncoder().encode('{"entries":[{}]}'), boundTo(place));
    for (const name of storeNames)
      world.disks[name].set(slotOf(7), JSON.stringify({ format: 'which-code-vault', ...place, sealed }));
    const before = bytesOf(world);
    for (const [name, request] of requests.slice(0, 5))
      expect(await request(start(world), pass), name).toEqual({ refused: 'unreadable' });
    expect(bytesOf(world)).toEqual(before);
  });
});

describe('what is locked', () => {
  test('a wrong key changes no byte, however often it comes', async () => {
    const pass = newPass();
    const world = await filled(pass);
    const before = bytesOf(world);
    const program = start(world);
    const way = (await waysOf(program))[0]?.id ?? '';
    for (let round = 0; round < 50; round++) {
      expect(await program.vault.unlock(way, random(32))).toEqual({ refused: 'wrong-key' });
      expect(await program.vault.unlock(`${round}`, pass.own)).toEqual({ refused: 'wrong-key' });
    }
    for (const [name, request] of requests.slice(0, 5))
      expect(await request(program, pass), name).toEqual({ refused: 'locked' });
    expect(await program.vault.make({ plan: newPass().plan, own: random(32) })).toEqual({ problem: say('way_there') });
    expect(bytesOf(world)).toEqual(before);
    expect(world.session).toBeNull();
    expect(await openWith(program, [pass])).toBe('open');
  });

  test('a way that stays has to be shown by its own key', async () => {
    const [goes, stays] = [newPass(), newPass()];
    const world = await filled(goes);
    const program = start(world);
    await openWith(program, [goes]);
    await addPass(program, stays, [goes]);
    const before = bytesOf(world);
    const [one, two] = (await waysOf(program)).map(({ id }) => id);
    for (const [way, id, own] of [
      [one, two, random(32)],
      [one, two, goes.own],
      [one, 'x', stays.own],
      [one, one, goes.own],
    ] as const)
      expect(await program.vault.removeWay(way ?? '', { id: id ?? '', own })).toEqual({ refused: 'wrong-key' });
    expect(await program.vault.replaceWay('x', stays, null)).toEqual({ refused: 'wrong-key' });
    expect(bytesOf(world)).toEqual(before);
  });
});

/** The same with one bit turned; bits are counted from the first of the nonce. */
function turned({ iv, data }: Sealed, bit: number): Sealed {
  const [nonce, text] = [Buffer.from(iv, 'base64'), Buffer.from(data, 'base64')];
  const [bytes, at] = bit < nonce.length * 8 ? [nonce, bit] : [text, bit - nonce.length * 8];
  bytes[at >> 3] = (bytes[at >> 3] ?? 0) ^ (1 << (at & 7));
  return { iv: nonce.toString('base64'), data: text.toString('base64') };
}
const bitsOf = ({ iv, data }: Sealed) => (Buffer.from(iv, 'base64').length + Buffer.from(data, 'base64').length) * 8;

describe('one bit that turned', () => {
  test.each(storeNames)(
    'anywhere in the newest content of “%s”, is told; the other store’s copy is used',
    async (name) => {
      const pass = newPass();
      const world = await filled(pass, ['a']);
      const whole = bytesOf(world);
      const newest = newestOf(world, name);
      expect(bitsOf(newest.sealed)).toBeGreaterThan(1000);
      const opened = copyOf(world, 'gone');
      await openWith(start(opened), [pass]);
      const { key } = opened.session ?? expect.fail('locked');
      expect(await cipher.open(key, newest.sealed, boundTo(newest))).not.toBeNull();
      for (let bit = 0; bit < bitsOf(newest.sealed); bit++) {
        const sealed = turned(newest.sealed, bit);
        if ((await cipher.open(key, sealed, boundTo(newest))) !== null) expect.fail(`bit ${bit}: opened`);
        if (bit % stride !== 0) continue;
        const ours = copyOf(world, 'gone');
        ours.disks[name].set(slotOf(newest.number), JSON.stringify({ ...newest, sealed }));
        const program = start(ours);
        if ((await openWith(program, [pass])) !== 'open') expect.fail(`bit ${bit}: not opened`);
        expect(await namesIn(program), `bit ${bit}`).toEqual(['a']);
        const [one, two] = [bytesOf(ours), whole].map((bytes) => JSON.stringify(bytes, sortedNames));
        if (one !== two) expect.fail(`bit ${bit}: not repaired`);
      }
    },
  );

  test.each(storeNames)('anywhere in a way of “%s”, is told; the other store’s copy is used', async (name) => {
    const pass = newPass();
    const world = await filled(pass, ['a']);
    const ring = get<Ring>(world, name, ringKey);
    const [way] = ring.ways;
    if (!way) expect.fail('no way');
    for (let bit = 0; bit < bitsOf(way.wrapped); bit++) {
      const ours = copyOf(world, 'gone');
      const ways = [{ ...way, wrapped: turned(way.wrapped, bit) }];
      ours.disks[name].set(ringKey, JSON.stringify({ ...ring, ways }));
      if ((await openWith(start(ours), [pass])) !== 'open') expect.fail(`bit ${bit}: not opened`);
      await expectRing(ours, name, ring);
      // Without another copy it is a wrong key, and nothing is written.
      ours.disks.local.set(ringKey, JSON.stringify({ ...ring, ways }));
      ours.disks.database.set(ringKey, JSON.stringify({ ...ring, ways }));
      const before = bytesOf(ours);
      expect(await start(ours).vault.unlock(way.id, pass.own)).toEqual({ refused: 'wrong-key' });
      expect(bytesOf(ours)).toEqual(before);
    }
  });

  test('anything else in the ways of one store does not spread to the other', async () => {
    const [pass, second] = [newPass(), newPass()];
    const world = await filled(pass, ['a']);
    const making = start(world);
    await openWith(making, [pass]);
    await addPass(making, second, [pass]);
    for (const name of storeNames) {
      const ring = get<Ring>(world, name, ringKey);
      for (const text of damagedTexts(JSON.stringify(ring))) {
        const ours = copyOf(world, 'gone');
        ours.disks[name].set(ringKey, text);
        for (const one of [pass, second]) {
          const again = copyOf(ours, 'gone');
          expect(await openWith(start(again), [one]), text).toBe('open');
          await expectRing(again, other(name), ring);
          await expectRing(again, name, ring);
        }
      }
    }
  });
});

test('a way that can’t be read keeps no other one from opening, and its bytes stay', async () => {
  const [pass, second] = [newPass(), newPass()];
  const world = await filled(pass, ['a']);
  const making = start(world);
  await openWith(making, [pass]);
  await addPass(making, second, [pass]);
  const ring = get<Ring>(world, 'local', ringKey);
  world.disks.database.delete(ringKey);
  world.disks.local.set(ringKey, JSON.stringify({ ...ring, ways: [{ ...ring.ways[0], kind: 'later' }, ring.ways[1]] }));
  const before = world.disks.local.get(ringKey);
  const again = copyOf(world, 'gone');
  expect(await openWith(start(again), [second])).toBe('open');
  expect(again.disks.local.get(ringKey)).toBe(before);
});

async function expectRing(world: World, name: StoreName, ring: Ring): Promise<void> {
  expect(get<Ring>(world, name, ringKey)).toEqual(ring);
}

/** The text of a document with each of its texts, numbers and names damaged in turn. A greater version is no damage. */
function damagedTexts(text: string): string[] {
  return [...text.matchAll(/"([^"]+)"|\d+/g)]
    .filter(({ 0: what, index }) => !(what === '1' && text.slice(0, index).endsWith('"version":')))
    .map(({ 0: what, index }) => {
      const damaged = what.startsWith('"') ? `"~${what.slice(2)}` : String(Number(what) + 1);
      return text.slice(0, index) + damaged + text.slice(index + what.length);
    });
}

function sortedNames(_: string, value: unknown): unknown {
  // Values on a disk are texts of documents; the order of names in them says nothing.
  if (typeof value === 'string' && value.startsWith('{')) return JSON.parse(value, sortedNames);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([one], [two]) => (one < two ? -1 : 1)));
}

describe('the last good copy', () => {
  test('is not written over on account of strangers with greater numbers, in whatever places', async () => {
    const world = await filled(null);
    const newest = newestOf(world, 'local');
    const mine = slotOf(newest.number);
    for (const name of storeNames)
      for (const [at, key] of vaultKeys.filter((it) => it !== ringKey && it !== mine).entries())
        world.disks[name].set(key, ruined(JSON.stringify({ ...newest, number: 1000 + at })));
    const wanted = [...names];
    for (const more of ['f', 'g', 'h', 'i', 'j']) {
      // A program for each, cut off at its last step but one: the copies pass from one to the next.
      const program = start(world);
      expect(await namesIn(program)).toEqual(wanted);
      expect(await add(program, more)).toHaveProperty('done');
      wanted.push(more);
    }
    expect(await namesIn(start(copyOf(world, 'gone')))).toEqual(wanted);
  });

  test('is not given up for content that is larger than a vault can be', async () => {
    const world = await filled(null);
    const program = start(world);
    const huge = { ...newDraft('x'.repeat(7_000_000)), id: 'huge', added: 1 };
    const add_ = (content: Content) => ({ content: { ...content, entries: [...content.entries, huge] }, result: null });
    expect(await program.vault.change(add_)).toEqual({ refused: 'full' });
    expect(await namesIn(program)).toEqual(names);
    expect(await add(program, 'f')).toHaveProperty('done');
  });

  test('is not given up for content that no vault holds', async () => {
    const world = await filled(null);
    const program = start(world);
    const before = bytesOf(world);
    const entries = [{ ...newDraft('x'), id: 'x', added: 1, digits: 4 }];
    await expect(
      program.vault.change((content) => ({ content: { ...content, entries }, result: null })),
    ).rejects.toThrow();
    expect(bytesOf(world)).toEqual(before);
  });

  test('opens with the eight ways that there is room for; a ninth is refused', async () => {
    const passes = Array.from({ length: 9 }, newPass);
    const world = await filled(passes[0] ?? null);
    const program = start(world);
    await openWith(program, passes);
    const outcomes = [];
    for (const pass of passes.slice(1)) outcomes.push(await addPass(program, pass, passes));
    expect(outcomes).toEqual([...Array(7).fill({ done: 'added' }), { problem: { key: 'way_too_many', with: ['8'] } }]);
    for (const pass of passes.slice(0, 8)) expect(await openWith(start(copyOf(world, 'gone')), [pass])).toBe('open');
  });
});
