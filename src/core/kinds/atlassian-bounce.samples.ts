import { at, id, jwt, type KindSample } from './shared.samples.ts';

export const atlassianBounceSamples: readonly KindSample[] = [
  ...at(
    'certain',
    `${id}/login/authorize?continue=https%3A%2F%2Facme-team.atlassian.net%2Fbrowse%2FABC-3191&token=${jwt({ loginType: 'sessionRefresh' })}`,
    `${id}/login/saml/acs`,
    `${id}/logout`,
    `${id}/logout?continue=https://start.atlassian.com`,
  ),
  ...at(
    'certain',
    'https://auth.atlassian.com/login/callback?connection=saml-0000',
    'https://bitbucket.org/account/signout/',
    'https://trello.com/login',
    'https://trello.com/auth/atlassian/callback',
  ),
  ...at(
    'certain',
    'https://acme-team.atlassian.net/login.jsp',
    'https://acme-team.atlassian.net/login?dest-url=%2Fsecure%2FDashboard.jspa',
    'https://acme-team.atlassian.net/wiki/login.action',
    'https://acme-team.jira.com/login',
  ),
];
