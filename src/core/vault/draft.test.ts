import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDraft, readNaming } from './draft.ts';

const seed = Number(process.env.SEED ?? 1);
const draft = {
  ...{ layer: 'bitbucket', account: 'jo@example.com', issuer: 'Bitbucket' },
  ...{ secret: 'AAAA', algorithm: 'SHA1', digits: 6, period: 30 },
} as const;
const bytes = (length: number) => Buffer.alloc(length, 7).toString('base64');

describe('a draft in a message', () => {
  test.each([
    [{}],
    [{ layer: 'none', account: '', issuer: '' }],
    [{ algorithm: 'SHA512', digits: 10, period: 300, secret: bytes(128) }],
    [{ algorithm: 'SHA256', digits: 5, period: 1, secret: bytes(1) }],
  ])('is read: %j', (more) => {
    expect(readDraft({ ...draft, ...more })).toEqual({ ...draft, ...more });
  });

  test('is stripped of what has no place in it, and its names of their spaces', () => {
    expect(readDraft({ ...draft, account: ' jo ', id: 'mine', added: 0, extra: {} })).toEqual({
      ...draft,
      account: 'jo',
    });
  });

  test('has its key in one spelling, so that equal keys are recognized', () => {
    expect(readDraft({ ...draft, secret: 'QR==' })).toEqual({ ...draft, secret: 'QQ==' });
  });

  test.each([
    [{ layer: 'constructor' }],
    [{ layer: undefined }],
    [{ account: 7 }],
    [{ account: 'jo\u202e' }],
    [{ issuer: 'x'.repeat(201) }],
    [{ issuer: null }],
    [{ algorithm: 'MD5' }],
    [{ algorithm: 'sha1' }],
    [{ algorithm: ['SHA1'] }],
    [{ digits: 4 }],
    [{ digits: 11 }],
    [{ digits: '6' }],
    [{ digits: 6.5 }],
    [{ digits: Number.NaN }],
    [{ period: 0 }],
    [{ period: 301 }],
    [{ period: Number.POSITIVE_INFINITY }],
    [{ period: null }],
    [{ secret: '' }],
    [{ secret: 'A' }],
    [{ secret: 'not base64!' }],
    [{ secret: bytes(129) }],
    [{ secret: new Uint8Array(20) }],
  ])('is refused: %j', (more) => {
    expect(readDraft({ ...draft, ...more })).toBeNull();
  });

  test('may be anything at all', () => {
    const near = fc.record(
      {
        layer: fc.constantFrom('bitbucket', 'x', 1),
        account: fc.oneof(fc.string(), fc.anything()),
        issuer: fc.oneof(fc.string(), fc.anything()),
        secret: fc.oneof(fc.constant('AAAA'), fc.anything()),
        algorithm: fc.constantFrom('SHA1', '__proto__', null),
        digits: fc.oneof(fc.constant(6), fc.anything()),
        period: fc.oneof(fc.constant(30), fc.anything()),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.anything(), near), (given) => {
        const read = readDraft(given);
        if (read !== null) expect(readDraft(read)).toEqual(read);
        const naming = readNaming(given);
        if (naming !== null) expect(readNaming(naming)).toEqual(naming);
      }),
      { seed, numRuns: 1000 },
    );
  });
});

test('names in a message are read without the rest', () => {
  expect(readNaming({ ...draft, issuer: ' a ', id: 'x' })).toEqual({
    ...{ layer: 'bitbucket', account: 'jo@example.com', issuer: 'a' },
  });
  for (const given of [null, undefined, 'x', [], {}, { ...draft, layer: 'x' }, { ...draft, account: '\u0000x' }])
    expect(readNaming(given)).toBeNull();
});
