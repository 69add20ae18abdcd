import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { countBack, fitsEvidence, makeEvidence, type SlowHash } from './evidence.ts';

/** The hash is replaced by its readable input here, without any rounds. */
const told: string[] = [];
const hash: SlowHash = async (text, salt) => {
  told.push(text);
  return createHash('sha256').update(`${salt} ${text}`).digest('base64');
};
const codes = ['7a3f-90bc-1234', 'b0lo-7fe1-77aa', '19ce-44d2-0000'];

async function made(of: readonly string[]) {
  const evidence = await makeEvidence(of, 'c2FsdA==', hash);
  if (evidence === null) throw new Error('No evidence');
  return evidence;
}

test('of each code only the covered beginning is ever hashed', async () => {
  told.length = 0;
  const evidence = await made(codes);
  expect(told).toEqual(['0:7a3f', '1:b010', '2:19ce']);
  expect(JSON.stringify(evidence)).not.toMatch(/7a3f|b0lo|90bc/i);
  expect(evidence.rounds).toBeGreaterThanOrEqual(600_000);
});

test('each beginning fits its own number, and no other', async () => {
  const evidence = await made(codes);
  for (const [at, code] of codes.entries())
    for (const [other] of codes.entries())
      expect(await fitsEvidence(evidence, other, code.slice(0, 4), hash)).toBe(at === other);
});

test.each([
  ['as it is', 'b0lo', true],
  ['in capitals', 'B0LO', true],
  ['with a zero for an O and a one for an l', 'b010', true],
  ['with an O for a zero', 'bOIo', true],
  ['with spaces and dashes', ' b0-l o', true],
  ['as the whole code', 'b0lo-7fe1-77aa', true],
  ['cut short', 'b0l', false],
  ['as nothing', '', false],
  ['with another character', 'b0la', false],
])('typed %s', async (_, typed, fits) => {
  expect(await fitsEvidence(await made(codes), 1, typed, hash)).toBe(fits);
});

test('equal beginnings of two codes don’t show', async () => {
  const { hashes } = await made(['7a3f90bc1234', '7a3f00001111', 'b0bb7fe177aa']);
  expect(new Set(hashes).size).toBe(3);
});

test('a number that is not there fits nothing', async () => {
  expect(await fitsEvidence(await made(codes), 3, '7a3f', hash)).toBe(false);
});

test('of codes too short none is made', async () => {
  expect(await makeEvidence(['392847', '582019'], 'c2FsdA==', hash)).toBeNull();
});

test('of a long list the first ones are kept', async () => {
  const many = Array.from({ length: 40 }, (_, at) => `${String(at).padStart(2, '0')}f3-9c1d-77ab`);
  expect((await made(many)).hashes).toHaveLength(16);
});

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
