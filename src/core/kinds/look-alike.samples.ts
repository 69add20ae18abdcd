import { at, field, type KindSample } from './shared.samples.ts';

export const lookAlikeSamples: readonly KindSample[] = [
  ...at(
    'unsure',
    'https://id-atlassian.com/login',
    'https://atlassian.com.acme.example/login',
    'https://bitbuck\u00e9t.org/',
    'https://id.atlassian.com.evil.example/',
    'https://team.atlassian.net.evil.com/',
    'https://\u0430tlassian.com/login',
    'https://id.atlassian.com-login.example/login',
    'https://bitbucket.org-signin.example/',
  ),
  ...at(
    'unsure',
    'https://bitbucket-org.com/',
    'https://bitbucket.com/',
    'https://bbucket.org/',
    'https://updatedev.bitbucket.io/',
    'https://jira-update-urgent.com/',
    'https://id.at1assian.com/login',
    'https://atlasian.com/',
    'https://at-lassian.com/',
  ),
  {
    url: 'https://id-atlassian.com/login',
    signs: field({ 'atlassian-code-field': 1 }),
    sure: 'unsure',
  },
];
