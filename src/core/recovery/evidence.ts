import { bareCode } from './read-codes.ts';

/**
 * What the vault keeps to check later that the codes were really saved: of each code a slow hash of its first
 * characters, and never more. All lists are in the order of the codes on the paper.
 */
export type Evidence = Cover & {
  /** PBKDF2-SHA-256 (RFC 8018): base64 salt of 16 bytes, and how often it is repeated. */
  readonly salt: string;
  readonly rounds: number;
  /** Base64, 32 bytes each. */
  readonly hashes: readonly string[];
};

/** Slow enough that trying all beginnings of one code takes days. */
export const rounds = 600_000;
/** Codes beyond this number are counted, but not asked for. */
const mostHashed = 16;

/** The slow hash, provided by the platform: base64 of 32 bytes. */
export type SlowHash = (text: string, salt: string, rounds: number) => Promise<string>;

/** Turns codes into evidence; null if none may be kept (see {@link coverOf}). */
export async function makeEvidence(codes: readonly string[], salt: string, hash: SlowHash): Promise<Evidence | null> {
  const cover = coverOf(codes);
  if (cover === null) return null;
  const hashes: string[] = [];
  for (const [index, code] of codes.slice(0, mostHashed).entries())
    hashes.push(await hash(hashed(index, bareCode(code).slice(0, cover.covered)), salt, rounds));
  return { ...cover, salt, rounds, hashes };
}

/**
 * Whether the code with this number (from 0) begins with what was typed. Characters that look alike are treated as
 * equal.
 */
export async function fitsEvidence(evidence: Evidence, index: number, typed: string, hash: SlowHash): Promise<boolean> {
  const beginning = folded(typed);
  const expected = evidence.hashes[index];
  if (expected === undefined || beginning.length < evidence.covered) return false;
  // Users who type the whole code have the sheet too; only its beginning is checked.
  const given = await hash(hashed(index, beginning.slice(0, evidence.covered)), evidence.salt, evidence.rounds);
  return given === expected;
}

// The number is hashed as well, so that equal beginnings of two codes don't show.
function hashed(index: number, beginning: string): string {
  return `${index}:${folded(beginning)}`;
}

/** A usual alphabet of codes: how many characters it has, and which they are. */
type Alphabet = { readonly size: number; readonly holds: RegExp; readonly characters: string };

const digits = '0123456789';
const capitals = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** From small to large: an attacker would try the smallest that fits. */
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

/** How much of each code has to stay unknown, in bits, even to someone who has the opened vault. */
export const unknownBits = 20;
const mostCovered = 4;
/** The highest chance that one guess passes a drill. */
const luckyGuess = 1 / 10_000;

/** How much of a list may be kept as evidence, and how much a drill has to ask for. */
export type Cover = {
  /** Leading characters of each code that evidence covers. */
  readonly covered: number;
  /** How many different codes a drill asks for. */
  readonly asked: number;
};

/**
 * How much of these codes may be covered: as many leading characters, four at most, as leave at least twenty bits of
 * the shortest unknown; null if not even one may be, or if the list is too short for a drill that luck can't pass.
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
  // Codes that all begin alike prove nothing by their beginnings, which people may know by heart.
  const beginnings = new Set(bare.map((code) => folded(code.slice(0, covered)))).size;
  return asked <= bare.length && beginnings * 2 > asked ? { covered, asked } : null;
}

/** Characters that look alike on paper are the same to us, and so are capitals and small letters. */
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

/** What is shown of codes that were read, so that the user can tell whether all of them were found. */
export type CountedBack = {
  readonly count: number;
  /** How the first one begins: two characters, or fewer if fewer may be known; empty if none may. */
  readonly begins: string;
  /** Nothing may be kept of such short codes. */
  readonly weak: boolean;
};

const enoughToKnow = 2;

/** Summarizes the codes that were read. No more of a code is shown than evidence may cover. */
export function countBack(codes: readonly string[]): CountedBack {
  const covered = coverOf(codes)?.covered ?? 0;
  const begins = bareCode(codes[0] ?? '').slice(0, Math.min(enoughToKnow, covered));
  return { count: codes.length, begins, weak: covered === 0 };
}
