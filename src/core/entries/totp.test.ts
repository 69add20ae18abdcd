import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { codeAt } from '../../../test/practice/rfc6238.ts';
import { type Algorithm, algorithms } from './entry.ts';
import { codesAt } from './totp.ts';

const seed = process.env.SEED ?? '1';
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
const ascii = (text: string) => base64(Buffer.from(text, 'ascii'));
const digitsOf = (length: number) => '1234567890'.repeat(7).slice(0, length);

/** Bytes that the seed and a name determine. */
function bytesOf(name: string, length: number): Buffer {
  const parts = [0, 1].map((part) => createHash('sha512').update(`${seed} ${name} ${part}`).digest());
  return Buffer.concat(parts).subarray(0, length);
}

test('the values of RFC 4226, appendix D', () => {
  const entry = { secret: ascii(digitsOf(20)), algorithm: 'SHA1', digits: 6, period: 30 } as const;
  const codes = Array.from({ length: 10 }, (_, counter) => codesAt(entry, counter * 30_000).now);
  expect(codes).toEqual([
    ...['755224', '287082', '359152', '969429', '338314', '254676', '287922', '162583', '399871', '520489'],
  ]);
});

test.each([
  [59, '94287082', '46119246', '90693936'],
  [1_111_111_109, '07081804', '68084774', '25091201'],
  [1_111_111_111, '14050471', '67062674', '99943326'],
  [1_234_567_890, '89005924', '91819424', '93441116'],
  [2_000_000_000, '69279037', '90698825', '38618901'],
  [20_000_000_000, '65353130', '77737706', '47863826'],
])('the values of RFC 6238, appendix B, at %d seconds', (time, ...codes) => {
  const lengths: Record<Algorithm, number> = { SHA1: 20, SHA256: 32, SHA512: 64 };
  const got = algorithms.map((algorithm) => {
    const secret = ascii(digitsOf(lengths[algorithm]));
    return codesAt({ secret, algorithm, digits: 8, period: 30 }, time * 1000).now;
  });
  expect(got).toEqual(codes);
});

test('agrees with oathtool on keys of any length, in every method', () => {
  for (let round = 0; round < 64; round++) {
    const [a = 0, b = 0, c = 0, ...time] = bytesOf(`round ${round}`, 8);
    const secret = bytesOf(`key ${round}`, round + 1);
    const algorithm = algorithms[round % 3] ?? 'SHA1';
    const digits = 6 + (a % 3);
    const period = [30, 60, 1, 300, 1 + ((b + c) % 300)][round % 5] ?? 30;
    const now = Buffer.from(time).readUInt32BE(0);
    const made = spawnSync(
      'oathtool',
      [
        ...[`--totp=${algorithm.toLowerCase()}`, '--digits', String(digits), '--time-step-size', `${period}s`],
        ...['--now', `@${now}`, '--window', '1', secret.toString('hex')],
      ],
      { encoding: 'utf8' },
    );
    if (made.error) throw new Error('Please install oathtool (on Debian the package “oathtool”) for this test.');
    const { now: code, next } = codesAt({ secret: base64(secret), algorithm, digits, period }, now * 1000);
    const told = `SEED=${seed}, round ${round}: ${algorithm}, ${digits} digits, ${period} s, at ${now}. ${made.stderr}`;
    expect([code, next], told).toEqual(made.stdout.trim().split('\n'));
  }
});

test('agrees with the practice side on 5 to 10 digits', () => {
  for (let round = 0; round < 300; round++) {
    const secret = bytesOf(`digits ${round}`, 1 + (round % 128));
    const algorithm = algorithms[round % 3] ?? 'SHA1';
    const [digits, period] = [5 + (round % 6), 1 + ((round * 7) % 300)];
    const time = 1_700_000_000_000 + round * 123_457;
    const entry = { secret: base64(secret), algorithm, digits, period };
    const options = { digits, period, algorithm: algorithm.toLowerCase() as Lowercase<Algorithm> };
    const told = `SEED=${seed}, round ${round}`;
    const codes = codesAt(entry, time);
    expect(codes.now, told).toBe(codeAt(secret, time, options));
    expect(codes.next, told).toBe(codeAt(secret, time + period * 1000, options));
    expect(codes.now, told).toMatch(new RegExp(`^\\d{${digits}}$`));
  }
});

test.each([1, 29, 30, 60, 300])('turns over on the second and never early, every %d seconds', (period) => {
  const entry = { secret: ascii(digitsOf(20)), algorithm: 'SHA1', digits: 8, period } as const;
  const turn = Math.ceil(1_700_000_000 / period) * period * 1000;
  const before = codesAt(entry, turn - 1);
  const after = codesAt(entry, turn);
  expect(before).toEqual(codesAt(entry, turn - period * 1000));
  // Half a second early is where rounding would turn over.
  expect(before).toEqual(codesAt(entry, turn - 500));
  expect(before.turnsAt).toBe(turn);
  expect(after.now).toBe(before.next);
  expect(after.now).not.toBe(before.now);
  expect(after.turnsAt).toBe(turn + period * 1000);
});

test('a key that is no base64 is an error and not a wrong code', () => {
  expect(() => codesAt({ secret: 'A', algorithm: 'SHA1', digits: 6, period: 30 }, 0)).toThrow();
});
