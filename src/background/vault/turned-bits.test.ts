import { describe, expect, test } from 'vitest';
import { failed } from '../../core/result.ts';
import type { Sealed } from '../../core/vault/cipher.ts';
import { boundTo, ringKey, slotOf } from '../../core/vault/generation.ts';
import type { Ring } from '../../core/vault/ring.ts';
import { cipher } from '../../ports/crypto.ts';
import { closedWorld, get, newestOf, other } from './damage.fake.ts';
import { addPass, namesIn, newPass, openWith } from './user.fake.ts';
import { bytesOf, copyOf, type StoreName, start, storeNames, type World } from './world.fake.ts';

// The full run tries whole vaults for every bit, the short one for some of them; the cipher alone is tried with each.
const stride = process.env.SOAK ? 1 : 16;

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
      const world = await closedWorld(pass, ['a']);
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

  test.each(storeNames)('anywhere in a way of “%s”, is noticed; the other store’s copy is used', async (name) => {
    const pass = newPass();
    const world = await closedWorld(pass, ['a']);
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
      expect(await start(ours).vault.unlock(way.id, pass.own)).toEqual(failed('wrong-key'));
      expect(bytesOf(ours)).toEqual(before);
    }
  });

  test('anything else in the ways of one store does not spread to the other', async () => {
    const [pass, second] = [newPass(), newPass()];
    const world = await closedWorld(pass, ['a']);
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
  const world = await closedWorld(pass, ['a']);
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
  // Values on a disk are texts of documents; the order of names in them means nothing.
  if (typeof value === 'string' && value.startsWith('{')) return JSON.parse(value, sortedNames);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([one], [two]) => (one < two ? -1 : 1)));
}
