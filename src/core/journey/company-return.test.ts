import { expect, test } from 'vitest';
import { isCompanyReturn } from './company-return.ts';

const back = 'https://auth.atlassian.com/login/callback?connection=saml-00000000-aaaa-4bbb-8ccc-000000000001';
const onwards = 'https://id.atlassian.com/login/authorize?continue=https%3A%2F%2Fbitbucket.org%2F&token=x';

test('the way back from a company that leads further is one', () => {
  expect(isCompanyReturn(back, onwards)).toBe(true);
  expect(isCompanyReturn(back, 'https://acme-team.atlassian.net/wiki')).toBe(true);
});

test.each([
  ['the sign-in begins again', back, 'https://id.atlassian.com/login?errorCode=x'],
  ['the account is to be chosen', back, 'https://id.atlassian.com/login/select-account'],
  ['it goes back to the company', back, 'https://login.microsoftonline.com/x/saml2'],
  ['it leads to a stranger', back, 'https://id-atlassian.com/login/authorize'],
  ['it leads to no https address', back, 'http://id.atlassian.com/login/authorize'],
  ['another service was asked', 'https://auth.atlassian.com/login/callback?connection=google-oauth2', onwards],
  ['no service is named', 'https://auth.atlassian.com/login/callback', onwards],
  ['the address is another one', back.replace('/login/callback', '/authorize'), onwards],
  ['the host is another one', back.replace('auth.atlassian.com', 'auth.atlassian.com.example'), onwards],
  ['it is no address', 'x', 'y'],
])('%s: not passed', (_, from, to) => {
  expect(isCompanyReturn(from, to)).toBe(false);
});
