// New secrets, codes and ids, the same in every run that has the same seed.
import { createHash } from 'node:crypto';
import { toBase32 } from './base32.ts';

export interface Fresh {
  readonly bytes: (length: number) => Uint8Array;
  readonly secret: () => string;
  readonly digits: (length: number) => string;
  readonly lettersAndDigits: (length: number) => string;
  readonly id: () => string;
}

export const createFresh = (seed: string): Fresh => {
  let made = 0;
  const bytes = (length: number): Uint8Array => {
    made += 1;
    const blocks = Array.from({ length: Math.ceil(length / 32) }, (_, block) =>
      createHash('sha256').update(`${seed} ${made} ${block}`).digest(),
    );
    return Buffer.concat(blocks).subarray(0, length);
  };
  const pick = (alphabet: string, length: number): string =>
    Array.from(bytes(length), (byte) => alphabet[byte % alphabet.length]).join('');
  return {
    bytes,
    secret: () => toBase32(bytes(20)),
    digits: (length) => pick('0123456789', length),
    lettersAndDigits: (length) => pick('ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789', length),
    id: () => {
      const hex = Buffer.from(bytes(16)).toString('hex');
      return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
    },
  };
};
