import type { Outside } from '../recognise/hosts.ts';
import { codeFields, type SignName } from '../recognise/signs.ts';
import type { MessageKey } from '../words/say.ts';
import type { ClaimKey, Kind } from './kind.ts';
import { signInAtlassian, signInBitbucket } from './official-links.ts';
import { at, type Samples } from './sample.ts';
import type { Situation } from './situation.ts';

export const elsewhere: Kind = {
  layer: 'none',
  wants: 'nothing',
  why: 'unknown',
  roles: ['unclaimed'],
  facts: [31, 'section 6'],
  rows: [],

  headline: ({ place: { outside } }) => (outside === undefined ? 'head_elsewhere' : headlines[outside]),
  who: ({ place: { outside } }) => (outside === undefined ? 'who_elsewhere' : who[outside]),
  steps: (here) => {
    switch (here.place.outside) {
      case 'government':
        return ['step_government'];
      case 'own-server':
        // The address doesn't show whose server it is.
        return ['step_own_server_known', 'step_own_server'];
      default:
        return asksForSecrets(here) ? ['step_anyones'] : ['step_go_there'];
    }
  },
  next: null,
  lost: [],
  // Neither a company's own server nor the government cloud is reached by these.
  ways: ({ place: { outside } }) =>
    outside === 'government' || outside === 'own-server' ? [] : [signInBitbucket, signInAtlassian],
  claims: ({ place: { outside } }) => (outside === undefined ? [] : [claims[outside]]),
  banner: null,
};

const headlines: { readonly [O in Outside]: MessageKey } = {
  government: 'head_government',
  'own-server': 'head_own_server',
  anyones: 'head_elsewhere',
};
const who: { readonly [O in Outside]: MessageKey } = {
  government: 'who_elsewhere_government',
  'own-server': 'who_elsewhere_own_server',
  anyones: 'who_elsewhere_anyones',
};
const claims: { readonly [O in Outside]: ClaimKey } = {
  government: 'claim_government',
  'own-server': 'claim_own_server',
  anyones: 'claim_copies',
};

/** Whether a page that anyone may have put up asks for a password or a code, as a copy of the sign-in page does. */
function asksForSecrets({ place: { outside }, signs }: Situation): boolean {
  const secrets: readonly SignName[] = [...codeFields, 'known-sign-in-field', 'password-field', 'known-recovery-field'];
  return outside === 'anyones' && secrets.some((sign) => signs[sign] !== undefined);
}

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
    'https://acme.atlassian-us-gov.net/login',
    'https://id.atlassian-us-gov-mod.com/login',
    'https://jira.acme.com/plugins/servlet/twofactor?os_destination=%2F',
    'https://jira-clone.vercel.app/login',
    'https://robin.github.io/atlassian-login/',
    'http://localhost:7990/login',
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
