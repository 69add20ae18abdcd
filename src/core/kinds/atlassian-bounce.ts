import type { Kind } from './kind.ts';
import { at, id, jwt, type Samples } from './sample.ts';
import { form, nothingAsked, quiet, shown } from './shared-rows.ts';

/** A stop on the way that asks for nothing: hand-offs, a site's sign-in address, signing out, the way back from a company. */
export const atlassianBounce: Kind = {
  layer: 'atlassian',
  wants: 'nothing',
  why: 'signing-in',
  roles: ['journey-start', 'invited-step', 'passing', 'sign-in-step'],
  facts: [4, 25, 27, 29, 30],
  rows: [
    { where: ['account-stop'], shows: [...quiet, 'security-key', ...shown, ...form], sure: 'address' },
    // Nothing on Atlassian's other hosts is ever a code page.
    { where: ['outside-stop'], shows: nothingAsked, sure: 'address' },
  ],

  headline: 'head_atlassian_bounce',
  whySigningIn: 'why_passing',
  steps: ['step_wait'],
  next: null,
  lost: [],
  ways: [],
  claims: [],
  banner: null,
};

export const atlassianBounceSamples: Samples = () => [
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
