import { describe, expect, test } from 'vitest';
import { chosenRing, diskStateOf, type Found, type Mark, spotsAside, waysIn } from './disk-state.ts';
import { ringKey, slotOf } from './generation.ts';
import { type Ring, ringOf } from './ring.ts';
import { usualKdf, type Way } from './way.ts';

const bytes = (length: number, of = 5) => Buffer.alloc(length, of).toString('base64');
const sealed = { iv: bytes(12), data: bytes(48) };
const wayOf = (id: string): Way => ({
  ...{ id, added: 1, wrapped: sealed, kind: 'passphrase' },
  kdf: { ...usualKdf, salt: bytes(16) },
});
const computer: Way = { id: 'c', added: 1, wrapped: sealed, kind: 'this-computer', key: bytes(32) };
const ringWith = (number: number, keyId: string, ...ways: Way[]) => ringOf({ number, keyId, ways });
const content = (number: number, keyId: string) => ({
  [slotOf(number)]: { format: 'which-code-vault', version: 1, number, keyId, sealed },
});
const vault = (number: number, keyId: string, ring = ringWith(number, keyId, wayOf('w'))) => ({
  [ringKey]: ring,
  ...content(number, keyId),
});
const laterContent = { [slotOf(3)]: { format: 'which-code-vault', version: 900, number: 3 } };
const laterRing = { [ringKey]: { format: 'which-code-ring', version: 900, number: 3 } };

describe('what is there', () => {
  const whole = vault(1, 'k');
  test.each<[string, Found, Found, string]>([
    ['nothing anywhere', {}, {}, 'empty'],
    ['nothing, and one that can’t be read', {}, null, 'unreadable'],
    ['a whole one and nothing', whole, {}, 'there'],
    ['a whole one and one that can’t be read', whole, null, 'there'],
    ['damage in both', { [ringKey]: 1 }, { [slotOf(1)]: [] }, 'unreadable'],
    ['ways without content', { [ringKey]: whole[ringKey] }, {}, 'unreadable'],
    ['a later content beside a whole one', { ...whole, ...laterContent }, whole, 'there'],
    ['later ways beside a whole one', { ...whole, ...laterRing }, whole, 'there'],
    ['a later content alone', { ...whole, ...laterContent }, {}, 'newer'],
    ['a later content, and one that can’t be read', { ...whole, ...laterContent }, null, 'newer'],
    ['a later content, and damage', { ...whole, ...laterContent }, { [ringKey]: 1 }, 'newer'],
    ['a later content, and ways without content', laterContent, { [ringKey]: whole[ringKey] }, 'newer'],
    [
      'a later content in one and later ways in the other',
      { ...whole, ...laterContent },
      { ...whole, ...laterRing },
      'newer',
    ],
    ['nothing but what was set aside', { 'vault.aside.0': {} }, {}, 'unreadable'],
  ])('%s', (_, one, two, state) => {
    expect(diskStateOf([one, two]).state).toBe(state);
    expect(diskStateOf([two, one]).state).toBe(state);
  });

  test('a version that alone is damaged claims nothing', () => {
    const [place = ''] = Object.keys(content(1, 'k'));
    const damaged = { ...whole, [place]: { ...(whole[place as keyof typeof whole] as object), version: 900 } };
    expect(diskStateOf([damaged, whole])).toMatchObject({ state: 'there', later: [] });
  });
});

const thereOf = (...stores: readonly Found[]) => {
  const sight = diskStateOf(stores);
  return sight.state === 'there' ? sight : expect.fail(sight.state);
};

test('only a store without any later version vouches for content, and all of it may be opened', () => {
  const [first] = thereOf({ ...vault(2, 'k'), ...laterContent }, vault(1, 'k')).candidates;
  expect(first?.generations.map(({ number }) => number)).toEqual([2, 1]);
  expect(first?.vouched.map(({ number }) => number)).toEqual([1]);
});

test('a locked vault shows the ways of all rings that are whole, each once', () => {
  const [old, young] = [ringWith(1, 'k', wayOf('old')), ringWith(2, 'k', wayOf('old'), wayOf('young'))];
  const damaged = { ...ringWith(3, 'k', wayOf('damaged')), check: 'x' };
  const idsIn = (...stores: readonly Found[]) => waysIn(thereOf(...stores).candidates).map(({ id }) => id);
  expect(idsIn(vault(1, 'k', old), vault(1, 'k', old))).toEqual(['old']);
  expect(idsIn(vault(1, 'k', old), vault(1, 'k', young))).toEqual(['old', 'young']);
  expect(idsIn(vault(1, 'k', old), vault(1, 'k', damaged))).toEqual(['old']);
  expect(idsIn(vault(1, 'k', damaged), {})).toEqual(['damaged']);
  expect(idsIn(vault(1, 'k', old), vault(9, 'another', ringWith(9, 'another', wayOf('theirs'))))).toEqual([
    'theirs',
    'old',
  ]);
});

test('a store whose intact ring needs the user is guarded, with its contents', () => {
  const guarded = (...stores: readonly Found[]) => thereOf(...stores).guarded.map((it) => it.map(({ keyId }) => keyId));
  const itself = vault(1, 'own', ringWith(1, 'own', computer));
  expect(guarded(itself, itself)).toEqual([]);
  expect(guarded(itself, vault(1, 'k'))).toEqual([['k']]);
  expect(guarded(itself, { ...itself, [ringKey]: ringWith(9, 'own', wayOf('w')) })).toEqual([['own']]);
  expect(guarded(itself, vault(1, 'k', { ...ringWith(1, 'k', wayOf('w')), check: 'x' }))).toEqual([]);
});

test.each<[string, readonly (readonly [number, Mark, boolean])[], number]>([
  [
    'a proven one before a forged one with a greater number',
    [
      [2 ** 40, 'refuted', true],
      [3, 'proven', true],
    ],
    3,
  ],
  [
    'a proven one before one without a seal',
    [
      [9, 'silent', true],
      [3, 'proven', true],
    ],
    3,
  ],
  [
    'the newest of two proven ones',
    [
      [3, 'proven', true],
      [4, 'proven', true],
    ],
    4,
  ],
  [
    'a whole one before a damaged one',
    [
      [4, 'silent', false],
      [3, 'silent', true],
    ],
    3,
  ],
  [
    'one without a seal before a forged one',
    [
      [9, 'refuted', true],
      [3, 'silent', true],
    ],
    3,
  ],
  [
    'the newest of two from early versions',
    [
      [3, 'silent', true],
      [4, 'silent', true],
    ],
    4,
  ],
])('of several rings it is %s', (_, rings, wanted) => {
  const marked = rings.map(([number, mark, isWhole]) => {
    const ring: Ring = ringWith(number, 'k', wayOf('w'));
    return { ring: isWhole ? ring : { ...ring, check: 'x' }, mark };
  });
  expect(chosenRing(marked)?.ring.number).toBe(wanted);
  expect(chosenRing(marked.toReversed())?.ring.number).toBe(wanted);
});

test('what claims to be later is set aside, and other keys’ vaults unless they are known to be obsolete', () => {
  const stores = [{ ...vault(1, 'k'), ...laterContent }, vault(1, 'k')] as const;
  expect(spotsAside(thereOf(...stores), stores, 'k', [])).toEqual([{ store: 0, place: slotOf(3) }]);
  const rival = [vault(1, 'k'), { ...vault(9, 'another'), ...content(2, 'stray') }] as const;
  expect(spotsAside(thereOf(...rival), rival, 'k', [])).toEqual([
    { store: 1, place: ringKey },
    { store: 1, place: slotOf(9) },
  ]);
  expect(spotsAside(thereOf(...rival), rival, 'k', ['another'])).toEqual([]);
  expect(spotsAside(thereOf(vault(1, 'k'), vault(1, 'k')), [vault(1, 'k'), vault(1, 'k')], 'k', [])).toEqual([]);
});
