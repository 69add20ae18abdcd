import { expect, test } from 'vitest';
import { isAddress, namesIn, nothingTyped, readTyped, type Typed } from './typed.ts';

const key = 'gezd gnbv gy3t qojq gezd gnbv gy3t qojq';
const address = 'otpauth://totp/Bitbucket:jo%40example.com?secret=MFRGGZDFMZTWQ2LK&digits=8';
const typed = (more: Partial<Typed>): Typed => ({ ...nothingTyped, ...more });

test('a key is told from an address by its characters', () => {
  for (const text of [address, ' OTPAUTH://totp/x', 'https://bitbucket.org/', 'otpauth-migration://offline?data=x'])
    expect(isAddress(text)).toBe(true);
  for (const text of ['', key, 'GEZD-GNBV', '????', '123:456']) expect(isAddress(text)).toBe(false);
});

test('an address fills in what was not touched, and nothing else', () => {
  expect(namesIn(typed({ key: address }))).toEqual({
    layer: 'bitbucket',
    account: 'jo@example.com',
    issuer: 'Bitbucket',
  });
  expect(namesIn(typed({ key: address, layer: 'company', account: '' }))).toEqual({
    layer: 'company',
    account: '',
    issuer: 'Bitbucket',
  });
});

test('a lock that has only one name is called by it, unless it was given another', () => {
  expect(namesIn(typed({ key, layer: 'atlassian' })).issuer).toBe('Atlassian');
  expect(namesIn(typed({ key, layer: 'atlassian', issuer: 'Jira' })).issuer).toBe('Jira');
  expect(namesIn(typed({ key, layer: 'company' })).issuer).toBe('');
});

test('what an address says about its codes wins over what is in the fold', () => {
  const read = readTyped(typed({ key: address, digits: '99', period: 'x', algorithm: 'SHA512' }));
  expect(read).toMatchObject({ value: { digits: 8, period: 30, algorithm: 'SHA1' } });
});

test('everything that is wrong is reported at once, each with its field', () => {
  const read = readTyped(typed({ key: 'GEZD1', account: '\u202ejo', issuer: 'A\u2028B', digits: '4', period: '0' }));
  expect(Object.keys(read.ok ? {} : read.why).sort()).toEqual(
    ['account', 'digits', 'issuer', 'key', 'layer', 'period'].sort(),
  );
});

test('an entry has some name', () => {
  expect(readTyped(typed({ key, layer: 'none' }))).toMatchObject({
    why: { account: { key: 'add_account_missing' } },
  });
  expect(readTyped(typed({ key, layer: 'none', issuer: 'Acme' }))).toMatchObject({ value: { issuer: 'Acme' } });
});
