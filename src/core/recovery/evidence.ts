import { type Cover, coverOf, folded } from './alphabet.ts';
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
/** The codes of a longer list beyond these are counted, but not asked for. */
const mostHashed = 16;

/** The slow hash, which the platform brings: base64 of 32 bytes. */
export type SlowHash = (text: string, salt: string, rounds: number) => Promise<string>;

/** Turns codes into evidence; null where none may be kept (see {@link coverOf}). */
export async function makeEvidence(codes: readonly string[], salt: string, hash: SlowHash): Promise<Evidence | null> {
  const cover = coverOf(codes);
  if (cover === null) return null;
  const hashes: string[] = [];
  for (const [index, code] of codes.slice(0, mostHashed).entries())
    hashes.push(await hash(hashed(index, bareCode(code).slice(0, cover.covered)), salt, rounds));
  return { ...cover, salt, rounds, hashes };
}

/** Whether what was typed is how the code with this number (from 0) begins. Characters that look alike are forgiven. */
export async function fitsEvidence(evidence: Evidence, index: number, typed: string, hash: SlowHash): Promise<boolean> {
  const beginning = folded(typed);
  const expected = evidence.hashes[index];
  if (expected === undefined || beginning.length < evidence.covered) return false;
  // Somebody who types the whole code has the sheet, too; only its beginning is looked at.
  const given = await hash(hashed(index, beginning.slice(0, evidence.covered)), evidence.salt, evidence.rounds);
  return given === expected;
}

// The number is hashed as well, so that equal beginnings of two codes don't show.
function hashed(index: number, beginning: string): string {
  return `${index}:${folded(beginning)}`;
}
