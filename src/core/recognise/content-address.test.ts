import { describe, expect, test } from 'vitest';
import { isContent, isUnseen, neverFilled } from './content-address.ts';
import { placeOf } from './place.ts';

const place = (url: string) => placeOf(url, ['sign-in.acme.example']);

describe('no code may ever be filled in', () => {
  test.each([
    'https://bitbucket.org/acme-team/widgets/raw/0f1e/login.html',
    'https://bitbucket.org/acme-team/widgets/downloads/login.html',
    'https://bitbucket.org/acme-team/widgets/get/main.zip',
    'https://bitbucket.org/acme-team/raw/raw/0f1e/login.html',
    'https://bitbucket.org/snippets/acme-team/aBcD/raw/0f1e/login.html',
    'https://bitbucket.org/acme-team/workspace/snippets/aBcD/files/login.html',
    'https://bitbucket.org/!api/2.0/repositories/acme-team/widgets/src/0f1e/login.html',
    'https://bitbucket.org/api/2.0/user',
    'https://bitbucket.org/acme-team/widgets/%72aw/0f1e/login.html',
    'https://bitbucket.org/acme-team/widgets//raw/0f1e/login.html',
    'https://bitbucket.org/%21api/2.0/repositories/acme-team/widgets/src/0f1e/login.html',
    'https://acme-team.atlassian.net/login',
    'https://acme-team.atlassian.net/servicedesk/customer/user/login',
    'https://acme-team.jira.com/login',
    'https://start.atlassian.com/',
    'https://trello.com/login',
    'https://api.bitbucket.org/2.0/user',
    'https://acme.okta.com/',
    'https://sign-in.acme.example/',
    'https://id-atlassian.com/login',
    'http://id.atlassian.com/login',
    'https://id.atlassian.com:8443/login',
    'file:///login',
    '',
  ])('at %s', (url) => {
    expect(neverFilled(place(url))).toBe(true);
  });

  test.each([
    'https://id.atlassian.com/login',
    'https://auth.atlassian.com/mfa',
    'https://bitbucket.org/account/signin/?next=/acme-team/widgets/raw/0f1e/a',
    'https://bitbucket.org/acme-team/widgets/src/main/',
    'https://bitbucket.org/acme-team/raw/src/main/downloads',
    'https://bitbucket.org/downloads/widgets/',
    'https://bitbucket.org/acme-team/widgets/branch/feature%2Fraw',
  ])('which says nothing of %s', (url) => {
    expect(neverFilled(place(url))).toBe(false);
  });
});

describe('an address of content', () => {
  test.each([
    '/acme-team/widgets/src/main/',
    '/acme-team/widgets/raw/0f1e/a',
    '/acme-team/invite-me',
    '/acme-team/workspace/settings/groups',
    '/acme-team/',
    '/snippets/acme-team/aBcD',
    '/!api/2.0/user',
  ])('is %s', (path) => {
    expect(isContent(place(`https://bitbucket.org${path}`))).toBe(true);
  });

  test.each([
    'https://bitbucket.org/account/signin/',
    'https://bitbucket.org/account/settings/two-step-verification',
    'https://bitbucket.org/invitations/acme-team/0123',
    'https://bitbucket.org/dashboard/overview',
    'https://bitbucket.org/',
    'https://id.atlassian.com/acme-team/widgets/src',
    'https://example.com/acme-team/widgets/src',
  ])('is not %s', (url) => {
    expect(isContent(place(url))).toBe(false);
  });
});

test('a page of a customer’s site is not seen, besides its sign-in addresses', () => {
  for (const url of [
    'https://acme-team.atlassian.net/wiki/x',
    'https://acme-team.jira.com/',
    'https://a.atlassian.net/',
    'https://a.atlassian.net/servicedesk/customer/portals',
    'https://a.atlassian.net/servicedesk/customer/portal/3/group/5/create/12',
  ])
    expect(isUnseen(url), url).toBe(true);
  for (const url of [
    'https://acme-team.atlassian.net/login',
    'https://acme-team.atlassian.net/servicedesk/customer/portal/3/user/login',
    'https://acme-team.atlassian.net/servicedesk/customer/user/signup',
    'https://bitbucket.org/',
    'https://id.atlassian.com/x',
    '',
  ])
    expect(isUnseen(url), url).toBe(false);
});
