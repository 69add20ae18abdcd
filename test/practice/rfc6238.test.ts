import { describe, expect, test } from 'vitest';
import { fromBase32, toBase32 } from './base32.ts';
import { type Algorithm, codeAt, counterCode, matchingStep } from './rfc6238.ts';

const ascii = (length: number): Uint8Array => Buffer.from('1234567890'.repeat(7).slice(0, length));
const secrets: Readonly<Record<Algorithm, Uint8Array>> = { sha1: ascii(20), sha256: ascii(32), sha512: ascii(64) };

describe('RFC 4226, appendix D', () => {
  const expected = ['755224', '287082', '359152', '969429', '338314', '254676', '287922', '162583', '399871', '520489'];
  test.each(expected.map((code, counter) => ({ code, counter })))(
    'counter $counter gives $code',
    ({ code, counter }) => {
      expect(counterCode(secrets.sha1, counter)).toBe(code);
    },
  );
});

describe('RFC 6238, appendix B', () => {
  const vectors: readonly (readonly [number, Algorithm, string])[] = [
    [59, 'sha1', '94287082'],
    [59, 'sha256', '46119246'],
    [59, 'sha512', '90693936'],
    [1111111109, 'sha1', '07081804'],
    [1111111109, 'sha256', '68084774'],
    [1111111109, 'sha512', '25091201'],
    [1111111111, 'sha1', '14050471'],
    [1111111111, 'sha256', '67062674'],
    [1111111111, 'sha512', '99943326'],
    [1234567890, 'sha1', '89005924'],
    [1234567890, 'sha256', '91819424'],
    [1234567890, 'sha512', '93441116'],
    [2000000000, 'sha1', '69279037'],
    [2000000000, 'sha256', '90698825'],
    [2000000000, 'sha512', '38618901'],
    [20000000000, 'sha1', '65353130'],
    [20000000000, 'sha256', '77737706'],
    [20000000000, 'sha512', '47863826'],
  ];
  test.each(vectors)('at %i s with %s: %s', (seconds, algorithm, code) => {
    expect(codeAt(secrets[algorithm], seconds * 1000, { digits: 8, algorithm })).toBe(code);
  });
});

describe('accepting', () => {
  const now = 1_700_000_010_000;
  test.each([-1, 0, 1])('takes a code %i steps away', (steps) => {
    const code = codeAt(secrets.sha1, now + steps * 30_000);
    expect(matchingStep(secrets.sha1, code, now)).toBe(Math.floor(now / 30_000) + steps);
  });
  test.each([-2, 2])('refuses a code %i steps away', (steps) => {
    expect(matchingStep(secrets.sha1, codeAt(secrets.sha1, now + steps * 30_000), now)).toBeUndefined();
  });
  test('refuses what is no code', () => {
    expect(matchingStep(secrets.sha1, '', now)).toBeUndefined();
    expect(matchingStep(secrets.sha1, 'éééééé', now)).toBeUndefined();
  });
});

test('base32 goes both ways, and forgives spaces and small letters', () => {
  expect(toBase32(Buffer.from('foobar'))).toBe('MZXW6YTBOI');
  expect(Buffer.from(fromBase32('mzxw 6ytb oi')).toString()).toBe('foobar');
  expect(() => fromBase32('MZ1')).toThrow('"1" is not a base32 character');
});
