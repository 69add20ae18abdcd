import fc from 'fast-check';

const digits = '0123456789';
const small = 'abcdefghijklmnopqrstuvwxyz';
const capitals = small.toUpperCase();

/** The shapes of codes that sites are known to give, and how much of each may be covered at most. */
export const shapes = [
  { name: '8 hex digits', characters: `${digits}abcdef`, length: 8, count: 6, covered: 3 },
  { name: '12 hex digits in groups of four', characters: `${digits}abcdef`, length: 12, count: 6, covered: 4 },
  { name: '6 digits', characters: digits, length: 6, count: 6, covered: 0 },
  { name: '8 digits', characters: digits, length: 8, count: 6, covered: 1 },
  { name: '10 digits', characters: digits, length: 10, count: 6, covered: 3 },
  { name: '6 letters and digits', characters: digits + small, length: 6, count: 6, covered: 2 },
  { name: '8 letters and digits', characters: digits + small, length: 8, count: 6, covered: 4 },
  { name: '16 capitals and digits in groups of four', characters: digits + capitals, length: 16, count: 6, covered: 4 },
  { name: '24 capitals and digits', characters: digits + capitals, length: 24, count: 6, covered: 4 },
  { name: '32 hex digits', characters: `${digits}abcdef`, length: 32, count: 6, covered: 4 },
  { name: '8 mixed', characters: digits + small + capitals, length: 8, count: 6, covered: 4 },
] as const;

/** Random lists of codes of one shape. */
export function codesOf({ characters, length, count = 6 }: { characters: string; length: number; count?: number }) {
  const character = fc.constantFrom(...characters);
  const code = fc.array(character, { minLength: length, maxLength: length }).map((it) => it.join(''));
  return fc.uniqueArray(fc.noShrink(code), { minLength: count, maxLength: count });
}

/** A code in groups, as sites write them. */
export function grouped(code: string, size: number, between: string): string {
  return code.match(new RegExp(`.{1,${size}}`, 'g'))?.join(between) ?? code;
}
