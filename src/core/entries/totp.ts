import { base64 } from '@scure/base';
import { createGuardrails, generateSync } from 'otplib';
import type { Algorithm, Entry } from './entry.ts';

/** The codes of one entry at one moment. */
export type Codes = {
  /** The code that is valid now. */
  readonly now: string;
  /** The one that follows. */
  readonly next: string;
  /** When `next` takes over, in milliseconds since 1970. */
  readonly turnsAt: number;
};

// The library's own limits are for keys that a site makes today. Older sites gave out shorter ones, and the user can't
// change them.
const limits = createGuardrails({ MIN_SECRET_BYTES: 1, MAX_SECRET_BYTES: 128, MIN_PERIOD: 1, MAX_PERIOD: 300 });
const hashes = { SHA1: 'sha1', SHA256: 'sha256', SHA512: 'sha512' } as const satisfies Record<Algorithm, string>;

/**
 * The codes of an entry (RFC 6238) at a time in milliseconds since 1970. The time is rounded down to whole periods and
 * never up: a code that changes half a second early is refused.
 *
 * @param ahead how far this computer's clock is known to be ahead, in milliseconds; `turnsAt` is by that clock
 * @throws if the entry's key isn't base64; the vault has no such entry
 */
export function codesAt(
  entry: Pick<Entry, 'secret' | 'algorithm' | 'digits' | 'period'>,
  time: number,
  ahead = 0,
): Codes {
  const secret = base64.decode(entry.secret);
  const { digits, period } = entry;
  const algorithm = hashes[entry.algorithm];
  const step = Math.floor((time - ahead) / 1000 / period);
  const code = (at: number) =>
    generateSync({ secret, algorithm, digits, period, epoch: at * period, guardrails: limits });
  return { now: code(step), next: code(step + 1), turnsAt: (step + 1) * period * 1000 + ahead };
}
