import { say } from '../words/say.ts';
import type { Kind } from './kind.ts';
import { signInAtlassian, signInBitbucket } from './official-links.ts';
import { at, field, type Samples } from './sample.ts';

/** A host that imitates one of Atlassian's. It is judged only when the user opens the popup there. */
export const lookAlike: Kind = {
  layer: 'none',
  wants: 'nothing',
  why: 'unknown',
  roles: ['unclaimed'],
  facts: ['section 6'],
  rows: [],

  headline: 'head_look_alike',
  who: ({ place: { host } }) => say('who_look_alike_host', host),
  steps: ['step_look_alike'],
  next: null,
  lost: [],
  ways: [signInBitbucket, signInAtlassian],
  claims: [],
  banner: null,
};

export const lookAlikeSamples: Samples = () => [
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
