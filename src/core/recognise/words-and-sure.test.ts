import fc from 'fast-check';
import { expect, test } from 'vitest';
import { samples } from '../kinds/catalogue.samples.ts';
import { judge } from './judge.ts';
import { placeOf } from './place.ts';
import { type SignName, type Signs, signNames } from './signs.ts';

const seed = Number(process.env.SEED ?? 1);

const isSaid = (name: SignName): boolean => name.startsWith('says-');
const spoken = signNames.filter(isSaid);
const shown = signNames.filter((name) => !isSaid(name));
const addresses = [...new Set(samples.map(({ url }) => url))];

const signs = (names: readonly SignName[]): fc.Arbitrary<Signs> =>
  fc
    .uniqueArray(fc.constantFrom(...names), { maxLength: 5 })
    .map((some) =>
      Object.fromEntries(some.map((name) => [name, name === 'code-boxes' || name === 'code-list' ? 6 : 1])),
    );

// Nobody has seen most of the words on the real pages, and a word may mean something else where we don't expect it.
test(`words alone never make us certain (SEED=${seed})`, () => {
  fc.assert(
    fc.property(fc.constantFrom(...addresses), signs(shown), signs(spoken), (address, seen, said) => {
      const place = placeOf(address);
      const { sure, page } = judge(place, { ...seen, ...said });
      // What is certain by its address is so in any words.
      const byAddress = judge(place, {});
      return (
        sure !== 'certain' ||
        judge(place, seen).sure === 'certain' ||
        (byAddress.sure === 'certain' && byAddress.page === page)
      );
    }),
    { seed, numRuns: process.env.SOAK ? 50_000 : 5_000 },
  );
  expect(spoken.length).toBeGreaterThan(9);
});
