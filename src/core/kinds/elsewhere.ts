import type { Kind } from './kind.ts';
import { signInAtlassian, signInBitbucket } from './official-links.ts';
import { at, type Samples } from './sample.ts';

export const elsewhere: Kind = {
  layer: 'none',
  wants: 'nothing',
  why: 'unknown',
  roles: ['unclaimed'],
  facts: [31],
  rows: [],

  headline: 'head_elsewhere',
  steps: ['step_go_there'],
  next: null,
  lost: [],
  ways: [signInBitbucket, signInAtlassian],
  claims: [],
  banner: null,
};

export const elsewhereSamples: Samples = () => [
  ...at(
    'unsure',
    'https://bitbucket-org.mcas.ms/acme-team/widgets/pull-requests/8',
    'https://jira.example.com/login.jsp',
    'https://wiki.example.com/login.action',
    'https://bitbucket.acme.com/login',
    'https://bitbucket.local/login',
    'https://jira.corp/login.jsp',
    'https://bitbucket.home.arpa/login',
    'https://id.atlassian.acme.com/login',
    'https://acme.atlassian-us-gov-mod.net/login',
    'https://com-login.example/',
    'https://okta.com/',
    'https://acme-okta.com/',
    'https://okta.com.acme.example/',
  ),
  ...at(
    'unsure',
    'http://id.atlassian.com/login',
    'https://user@id.atlassian.com/login',
    'https://id.atlassian.com:8443/login',
    'https://id.atlassian.com./login',
    'https://id.atlassian.com@evil.example/login',
    'https://confluence.firstrailway.com/',
  ),
  ...at(
    'unsure',
    'about:blank',
    'file:///tmp/id.atlassian.com/login',
    'data:text/html,id.atlassian.com',
    'https://192.0.2.7/login',
    'https://example.com/id.atlassian.com/login',
    'https://example.com/?x=https://id.atlassian.com/login',
  ),
];
