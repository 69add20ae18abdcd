import { bareCode } from './read-codes.ts';

/** A usual alphabet of codes: how many characters it has, and which they are. */
type Alphabet = { readonly size: number; readonly holds: RegExp; readonly characters: string };

const digits = '0123456789';
const capitals = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** From small to large: somebody who guesses would try the smallest that fits. */
const alphabets: readonly Alphabet[] = [
  alphabet(digits),
  alphabet(`${digits}abcdef`),
  alphabet(`${digits}ABCDEF`),
  alphabet(capitals),
  alphabet(capitals.toLowerCase()),
  alphabet(`${capitals}234567`),
  alphabet(`${capitals}234567`.toLowerCase()),
  alphabet(`${digits}${capitals}`),
  alphabet(`${digits}${capitals.toLowerCase()}`),
  alphabet(`${digits}${capitals}${capitals.toLowerCase()}`),
];

/** What has to stay unknown of each code, in bits, even to somebody who has the opened vault. */
export const unknownBits = 20;
const mostCovered = 4;
/** One guess may pass a drill less often than this. */
const luckyGuess = 1 / 10_000;

/** How much of a list may be kept as evidence, and how much a drill has to ask for. */
export type Cover = {
  /** Leading characters of each code that evidence covers. */
  readonly covered: number;
  /** How many different codes a drill asks for. */
  readonly asked: number;
};

/**
 * What may be covered of these codes: as many leading characters, four at most, as leave at least twenty bits unknown of
 * the shortest; null where not even one may be, or where the list is too short for a drill that luck can't pass.
 */
export function coverOf(codes: readonly string[]): Cover | null {
  const bare = codes.map(bareCode);
  const alphabet = alphabets.find(({ holds }) => bare.every((code) => holds.test(code)));
  if (alphabet === undefined || bare.length === 0) return null;
  const length = Math.min(...bare.map((code) => code.length));
  const left = Math.ceil(unknownBits / Math.log2(alphabet.size));
  const covered = Math.min(mostCovered, length - left);
  if (covered < 1) return null;
  const luck = luckiest(alphabet) ** covered;
  let asked = 1;
  while (luck ** asked >= luckyGuess) asked++;
  // Codes that all begin alike tell nothing by their beginnings, and somebody may know it by heart.
  const beginnings = new Set(bare.map((code) => folded(code.slice(0, covered)))).size;
  return asked <= bare.length && beginnings * 2 > asked ? { covered, asked } : null;
}

/** Characters that look alike on paper are the same for us, and so are capitals and small letters. */
export function folded(text: string): string {
  return bareCode(text).toLowerCase().replaceAll('o', '0').replace(/[il]/g, '1');
}

/** How likely the best guess of one character is, when those that look alike count as one. */
function luckiest({ characters, size }: Alphabet): number {
  const counts = new Map<string, number>();
  for (const character of characters) counts.set(folded(character), (counts.get(folded(character)) ?? 0) + 1);
  return Math.max(...counts.values()) / size;
}

function alphabet(characters: string): Alphabet {
  return { size: characters.length, characters, holds: new RegExp(`^[${characters}]+$`) };
}
