import { describe, expect, test } from 'vitest';
import { placeOf, withStranger } from './place.ts';
import { strangerAt } from './stranger.ts';

const whereAt = (url: string) => {
  const { where, outside } = withStranger(placeOf(url), strangerAt(url) ?? {});
  return outside === undefined ? where : `${where}, ${outside}`;
};

describe('Atlassian’s cloud for governments is genuine, and none of its pages is known', () => {
  test.each([
    'https://acme.atlassian-us-gov.net/login',
    'https://acme.atlassian-us-gov-mod.net/login',
    'https://id.atlassian-us-gov-mod.com/login',
    'https://atlassian-us-gov-mod.com/',
    'https://id.atlassian.com.atlassian-us-gov-mod.com/',
  ])('%s', (url) => {
    expect(whereAt(url)).toBe('elsewhere, government');
  });

  test.each([
    'https://acme.atlassian-us-gov-mod.net.evil.example/',
    'https://acme-atlassian-us-gov-mod-net.example/',
    'https://atlassian-us-gov.example/',
    'https://id.xatlassian-us-gov-mod.com/',
    'https://id.atlassian-us-gov-mod.co/',
  ])('unlike what imitates it: %s', (url) => {
    expect(whereAt(url)).toBe('look-alike');
  });
});

describe('a copy of the sign-in page is no alarm', () => {
  test.each([
    'http://localhost:3000/login',
    'http://bitbucket.localhost/login',
    'http://127.0.0.1:7990/login',
    'http://[::1]:8080/login.jsp',
    'https://jira-clone.vercel.app/login',
    'https://robin.github.io/atlassian-login/',
    'https://atlassian-login.netlify.app/',
    'https://bitbucket-clone.herokuapp.com/account/signin/',
    'https://trello.web.app/',
  ])('%s', (url) => {
    expect(whereAt(url)).toBe('elsewhere, anyones');
  });

  test.each([
    'https://id.atlassian.com.vercel.app/login',
    'https://id-atlassian-com.netlify.app/login',
    'https://bitbucket-org.github.io/',
  ])('but one that has the whole domain in its name imitates it: %s', (url) => {
    expect(whereAt(url)).toBe('look-alike');
  });
});

describe('a server that a company runs', () => {
  test.each([
    'https://jira.acme.com/plugins/servlet/twofactor?os_destination=%2Fsecure%2FDashboard.jspa',
    'https://bitbucket.acme.com/login',
    'https://jira2.acme.co.uk/',
    'https://confluence-dev.acme.com/x',
    'http://jira.corp/login.jsp',
    'http://bitbucket:7990/login',
    'https://wiki.acme.com/login.action',
    'https://tools.acme.com/jira/login.jsp',
    'https://tools.acme.com/jira/plugins/servlet/2fa',
  ])('%s', (url) => {
    expect(whereAt(url)).toBe('elsewhere, own-server');
  });

  test.each([
    'https://example.com/',
    'https://example.com/id.atlassian.com/login',
    'https://bitbucketeer.acme.com/',
    'https://acme.com/jira',
    'https://bitbucket-org.mcas.ms/acme-team/widgets',
    'http://id.atlassian.com/login',
    'https://bitbucket.org:8443/login.jsp',
    'about:blank',
    'file:///tmp/jira/login.jsp',
  ])('is not %s', (url) => {
    expect(whereAt(url)).toBe('elsewhere');
  });
});
