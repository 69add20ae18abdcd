import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coverOf, folded, unknownBits } from './evidence.ts';
import { codesOf, shapes } from './shapes.fake.ts';

const seed = Number(process.env.SEED ?? 1);

describe.each(shapes)('$name', ({ name, characters, length, covered }) => {
  test('leaves twenty bits of each code unknown, and luck does not pass a drill', () => {
    let kept = 0;
    fc.assert(
      fc.property(codesOf({ characters, length }), (codes) => {
        const cover = coverOf(codes);
        if (cover === null) return;
        kept++;
        // Even to someone who knows how the site makes its codes, which is more than we do.
        expect((length - cover.covered) * Math.log2(characters.length)).toBeGreaterThanOrEqual(unknownBits);
        expect(cover.covered).toBeLessThanOrEqual(4);
        expect(bestGuess(characters) ** (cover.covered * cover.asked)).toBeLessThan(1 / 10_000);
        expect(cover.asked).toBeLessThanOrEqual(codes.length);
      }),
      { seed, numRuns: 200 },
    );
    console.info(`${name}: evidence of ${kept} in 200 lists, seed ${seed}`);
    if (covered === 0) expect(kept).toBe(0);
    else expect(kept).toBeGreaterThan(150);
  });
});

test.each([
  ['8 digits', ['39284710', '58201937', '10293847', '77361524', '92837465', '64820193'], { covered: 1, asked: 5 }],
  ['10 digits', ['3928471012', '5820193734', '1029384756'], { covered: 3, asked: 2 }],
  ['8 hex digits', ['7a3f90bc', '19ce44d2', 'b0077fe1'], { covered: 3, asked: 2 }],
  ['8 letters and digits', ['k3m9xq2z', 'p0w7rt5y'], { covered: 4, asked: 1 }],
  ['6 letters and digits', ['k3m9xq', 'p0w7rt'], { covered: 2, asked: 2 }],
  ['groups of four', ['7k2m-x9qz-4hbt', 'a8wp-30fd-zz1c'], { covered: 4, asked: 1 }],
  ['one key of 24', ['7K2MX9QZ4HBTA8WP30FDZZ1C'], { covered: 4, asked: 1 }],
])('%s', (_, codes, cover) => {
  expect(coverOf(codes)).toEqual(cover);
});

test.each([
  ['6 digits', ['392847', '582019', '102938']],
  ['a list too short to outdo luck', ['39284710', '58201937', '10293847']],
  ['codes that all begin alike', ['1111aaaa', '1111bbbb', '1111cccc']],
  ['no codes', []],
  ['a code in a script that we do not know', ['абвгдежз']],
])('of %s nothing may be kept', (_, codes) => {
  expect(coverOf(codes)).toBeNull();
});

test('the shortest code of a list decides', () => {
  expect(coverOf(['7a3f90bc11', '19ce44d2'])).toEqual(coverOf(['7a3f90bc', '19ce44d2']));
});

test('characters that look alike are the same', () => {
  expect(folded('O0oIl1-L')).toBe('00011' + '11');
  expect(folded('7K-2m')).toBe('7k2m');
});

/** How likely the best guess of one character is when look-alikes count as one, computed in another way. */
function bestGuess(characters: string): number {
  const classes = ['0oO', '1iIlL', ...'abcdefghjkmnpqrstuvwxyz'.split('').map((it) => it + it.toUpperCase())];
  const sizes = classes.map((alike) => [...characters].filter((it) => alike.includes(it)).length);
  return Math.max(1, ...sizes) / characters.length;
}
