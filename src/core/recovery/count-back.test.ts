import { expect, test } from 'vitest';
import { countBack } from './count-back.ts';

test.each([
  ['six codes', ['7k2m-x9qz-4hbt', 'a8wp-30fd-zz1c'], { count: 2, begins: '7k', weak: false }],
  [
    'codes of which only one character may be known',
    ['39284710', '58201937', '10293847', '77361524', '92837465', '64820193'],
    { count: 6, begins: '3', weak: false },
  ],
  ['codes of which none may', ['392847', '582019', '102938'], { count: 3, begins: '', weak: true }],
  ['no codes', [], { count: 0, begins: '', weak: true }],
])('%s', (_, codes, counted) => {
  expect(countBack(codes)).toEqual(counted);
});
