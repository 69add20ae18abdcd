import { describe, expect, test } from 'vitest';
import { vaultKeys } from '../../core/vault/generation.ts';
import { contentVersion } from '../../core/vault/versions/migrate.ts';
import { asideIn, get, names, other, type Place, pass, places, worldOf } from './claims.fake.ts';
import { add, namesIn, openWith } from './user.fake.ts';
import { bytesOf, copyOf, start, storeNames, type World } from './world.fake.ts';

/** The result of two such places: the names in the vault, or why there are none. */
function outcomeOf(one: Place, two: Place): readonly string[] | string {
  const pair = [one, two];
  const clean = pair.filter(({ later }) => !later);
  if (pair.every((it) => it === places.absent)) return 'empty';
  if (pair.every((it) => it === places.absent || it === places.damaged)) return 'unreadable';
  // A place that claims to be of a later version is believed if the other one has nothing intact to say against it.
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
/** Its ring asks for a passphrase, but another one than ours. */
const asks = (it: Place) => it === places['forged ways'] || it === places['another vault'];

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

const pairs = Object.keys(places).flatMap((one) => Object.keys(places).map((two) => [one, two] as const));

describe.each(['gone', 'kept'] as const)('with the memory %s', (memory) => {
  test.each(pairs)('with one place “%s” and the other “%s”', async (one, two) => {
    const world = copyOf(await worldOf(one, two), memory);
    const wanted = outcomeOf(places[one] as Place, places[two] as Place);
    const claims = claimsIn(world);
    const before = bytesOf(world);
    const program = start(world);
    const opened = await openWith(program, [pass]);
    const found = opened === 'open' ? await namesIn(program) : opened;
    // The held key proves what is genuine even if no ring does.
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
    // What can't be decided is kept as it was, in its own store; and both stores are intact.
    for (const { name, document } of claims)
      expect(asideIn(world, name).map((it) => it.document)).toContainEqual(document);
    expect(await add(program, 'f')).toHaveProperty('ok', true);
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
