import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';

/** How hard a passphrase is for a computer to guess: 0 (guessed at once) to 4 (not in this life). */
export type Strength = 0 | 1 | 2 | 3 | 4;

/**
 * Estimates the strength, with lists of the most common passwords and keyboard patterns. Loaded only where a passphrase
 * is chosen.
 */
export function strengthOf(passphrase: string): Strength {
  // Anything longer than this is strong, and the estimate would take too long.
  const { score } = judge.check(passphrase.normalize('NFC').slice(0, 100));
  return score;
}

const judge = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });
