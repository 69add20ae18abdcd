import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import table from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { failed, ok } from '../result.ts';
import { type Algorithm, algorithms } from './entry.ts';
import { readAlgorithm, readOtpauth } from './otpauth.ts';

const seed = Number(process.env.SEED ?? 1);
const usual = { secret: 'Zm9vYmE=', algorithm: 'SHA1', digits: 6, period: 30 };

/** RFC 4648, section 6, as addresses hold it. */
function base32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const letters = bits.match(/.{1,5}/g) ?? [];
  return letters.map((part) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[Number.parseInt(part.padEnd(5, '0'), 2)]).join('');
}

describe('an address', () => {
  test.each([
    ['Bitbucket:jo%40example.com?secret=MZXW6YTB&issuer=Bitbucket', 'bitbucket', 'Bitbucket', 'jo@example.com'],
    ['Bitbucket%3Ajo%40example.com?secret=MZXW6YTB', 'bitbucket', 'Bitbucket', 'jo@example.com'],
    ['Bitbucket:%20jo?secret=mzxw%206ytb', 'bitbucket', 'Bitbucket', 'jo'],
    ['Jira:jo?secret=MZXW6YTB&issuer=Atlassian', 'atlassian', 'Atlassian', 'jo'],
    ['Bitbucket:jo?secret=MZXW6YTB&issuer=', 'bitbucket', 'Bitbucket', 'jo'],
    ['jo@example.com?issuer=Atlassian&secret=MZXW6YTB', 'atlassian', 'Atlassian', 'jo@example.com'],
    ['jo?secret=MZXW6YTB', 'none', '', 'jo'],
    ['?secret=MZXW6YTB', 'none', '', ''],
    ['a:b:c?secret=MZXW6YTB', 'none', 'a', 'b:c'],
    ['Big%20Company:jo?secret=MZXW6YTB&issuer=Big+Company#x', 'none', 'Big Company', 'jo'],
    ['%F0%9F%90%8E:%D0%B6?secret=MZXW6YTB&image=https://example.com/x.png', 'none', '🐎', 'ж'],
  ])('%s', (rest, layer, issuer, account) => {
    const value = { ...usual, layer, issuer, account };
    expect(readOtpauth(`otpauth://totp/${rest}`)).toEqual(ok(value));
    expect(readOtpauth(`  OTPAUTH://TOTP/${rest}\n`)).toEqual(ok(value));
  });

  test.each([
    ['algorithm=SHA256&digits=8&period=60', { algorithm: 'SHA256', digits: 8, period: 60 }],
    ['algorithm=hmac-sha-512', { algorithm: 'SHA512' }],
    ['algorithm=&digits=&period=', {}],
    ['digits=5&period=1', { digits: 5, period: 1 }],
    ['digits=10&period=300', { digits: 10, period: 300 }],
    // The first one is used.
  ])('with %s', (rest, more) => {
    expect(readOtpauth(`otpauth://totp/x?secret=MZXW6YTB&${rest}`)).toMatchObject({ value: { ...usual, ...more } });
  });

  test.each([
    ['', 'otpauth_not'],
    ['https://bitbucket.org/', 'otpauth_not'],
    ['MZXW6YTB', 'otpauth_not'],
    ['javascript:otpauth://totp/x?secret=MZXW6YTB', 'otpauth_not'],
    ['otpauth://totp', 'otpauth_not'],
    ['otpauth-migration://offline?data=x', 'otpauth_not'],
    ['otpauth://hotp/x?secret=MZXW6YTB&counter=1', 'otpauth_counter'],
    ['otpauth://steam/x?secret=MZXW6YTB', 'otpauth_type', 'steam'],
    [`otpauth://${'a'.repeat(3000)}/x?secret=MZXW6YTB`, 'otpauth_type', 'a'.repeat(20)],
    ['otpauth://totp/x', 'otpauth_no_key'],
    ['otpauth://totp/x?secret=', 'otpauth_no_key'],
    ['otpauth://totp/x?secret=%20', 'otpauth_no_key'],
    ['otpauth://totp/x?secret=MZXW1', 'key_stranger', '1'],
    ['otpauth://totp/x?secret=MZX', 'key_cut'],
    [`otpauth://totp/x?secret=${'A'.repeat(300)}`, 'key_long'],
    ['otpauth://totp/x?secret=MZXW6YTB&algorithm=MD5', 'otpauth_algorithm', 'MD5'],
    ['otpauth://totp/x?secret=MZXW6YTB&digits=4', 'otpauth_digits'],
    ['otpauth://totp/x?secret=MZXW6YTB&digits=11', 'otpauth_digits'],
    ['otpauth://totp/x?secret=MZXW6YTB&digits=6.5', 'otpauth_digits'],
    ['otpauth://totp/x?secret=MZXW6YTB&digits=0x6', 'otpauth_digits'],
    ['otpauth://totp/x?secret=MZXW6YTB&digits=%D9%A6', 'otpauth_digits'],
    ['otpauth://totp/x?secret=MZXW6YTB&period=0', 'otpauth_period'],
    ['otpauth://totp/x?secret=MZXW6YTB&period=-30', 'otpauth_period'],
    ['otpauth://totp/x?secret=MZXW6YTB&period=301', 'otpauth_period'],
    ['otpauth://totp/x?secret=MZXW6YTB&period=1e1', 'otpauth_period'],
    ['otpauth://totp/%?secret=MZXW6YTB', 'otpauth_label'],
    ['otpauth://totp/%ff?secret=MZXW6YTB', 'otpauth_label'],
    ['otpauth://totp/jo%E2%80%AEx?secret=MZXW6YTB', 'name_hidden'],
    ['otpauth://totp/jo?secret=MZXW6YTB&issuer=Bit%00bucket', 'name_hidden'],
    [`otpauth://totp/${'x'.repeat(201)}?secret=MZXW6YTB`, 'name_long', '200'],
    [`otpauth://totp/${'x'.repeat(5000)}?secret=MZXW6YTB`, 'otpauth_long'],
  ])('refused: %s', (text, key, ...gaps) => {
    expect(readOtpauth(text)).toEqual(failed(gaps.length > 0 ? { key, with: gaps } : { key }));
    expect(table).toHaveProperty(key);
  });

  test('with any key and names can be read back', () => {
    const name = fc
      .string({ unit: fc.constantFrom(...'aZ09 .@+&=?#%/\\"<é日🐎'), maxLength: 40 })
      .map((it) => it.trim());
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 1, maxLength: 128 }),
        ...([name, name, fc.constantFrom<Algorithm>(...algorithms)] as const),
        ...([fc.integer({ min: 5, max: 10 }), fc.integer({ min: 1, max: 300 })] as const),
        (bytes, issuer, account, algorithm, digits, period) => {
          const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(account)}`;
          const query = `secret=${base32(bytes)}&algorithm=${algorithm}&digits=${digits}&period=${period}`;
          expect(readOtpauth(`otpauth://totp/${label}?${query}`)).toEqual(
            ok({
              ...{ layer: 'none', issuer: issuer.normalize('NFC'), account: account.normalize('NFC') },
              ...{ secret: Buffer.from(bytes).toString('base64'), algorithm, digits, period },
            }),
          );
        },
      ),
      { seed },
    );
  });

  test('any pasted text gives a draft or a sentence that exists', () => {
    const near = fc
      .array(
        fc.constantFrom(
          'otpauth://',
          'totp/',
          'x',
          ':',
          '%',
          '%41',
          '?',
          '&',
          'secret=',
          'MZXW6YTB',
          'digits=',
          '8',
          '#',
        ),
      )
      .map((parts) => `otpauth://totp/${parts.join('')}`);
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), near), (text) => {
        const read = readOtpauth(text);
        if (!read.ok) expect(read.why.key in table, read.why.key).toBe(true);
        else expect(read.value.secret).not.toBe('');
      }),
      { seed, numRuns: 300 },
    );
  });
});

test.each([
  [null, 'SHA1'],
  [' ', 'SHA1'],
  ['sha1', 'SHA1'],
  ['HmacSHA256', 'SHA256'],
  ['SHA-512', 'SHA512'],
  ['sha_256', 'SHA256'],
  ['MD5', null],
  ['SHA224', null],
  ['constructor', null],
])('the method %j is %s', (text, algorithm) => {
  expect(readAlgorithm(text)).toBe(algorithm);
});

test.each(['secret', 'issuer', 'digits', 'algorithm', 'period'])('%s is refused if it is there twice', (name) => {
  const value = { secret: 'MZXW6YTB', issuer: 'Bitbucket', digits: '6', algorithm: 'SHA1', period: '30' };
  const all = Object.entries(value).map(([key, it]) => `${key}=${it}`);
  expect(readOtpauth(`otpauth://totp/x?${all.join('&')}`)).toHaveProperty('value');
  const again = value[name as keyof typeof value];
  // No matter what the second one says, in what case, and where it is.
  for (const more of [`${name}=${again}`, `${name}=other`, `${name.toUpperCase()}=${again}`, `${name}`, `+${name}=`])
    for (const query of [
      [...all, more],
      [more, ...all],
    ])
      expect(readOtpauth(`otpauth://totp/x?${query.join('&')}`)).toEqual(
        failed({ key: 'otpauth_twice', with: [name] }),
      );
  // What decides nothing may appear any number of times.
  expect(readOtpauth(`otpauth://totp/x?${all.join('&')}&image=1&image=2`)).toHaveProperty('value');
});

test('names lose nothing silently: one with hidden characters is refused with a sentence', () => {
  for (const mark of ['%00', '%E2%80%AE', '%E2%81%A6', '%E2%80%8B'])
    for (const address of [
      `otpauth://totp/a${mark}b?secret=MZXW6YTB`,
      `otpauth://totp/x?secret=MZXW6YTB&issuer=a${mark}b`,
    ])
      expect(readOtpauth(address)).toEqual(failed({ key: 'name_hidden' }));
});

test('an address of any length is answered at once', () => {
  for (const long of ['x'.repeat(1_000_000), '%41'.repeat(300_000), '&secret=AA'.repeat(100_000)])
    expect(readOtpauth(`otpauth://totp/x?secret=MZXW6YTB&issuer=${long}`)).toEqual(failed({ key: 'otpauth_long' }));
});
