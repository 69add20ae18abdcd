import { domainToASCII } from 'node:url';
import type { PageKind } from '../../../src/core/recognise/verdict.ts';
import { atlassianCode, unseenCodePage } from '../atlassian-code.ts';
import { atlassianSignIn } from '../atlassian-sign-in.ts';
import { bitbucketChallenge } from '../bitbucket-challenge.ts';
import { microsoftSignIn, oktaSignIn } from '../company-sign-in.ts';
import { addOnCode, dataCenterCode, dataCenterSignIn } from '../data-center.ts';
import {
  accountError,
  adminPage,
  bitbucketConsent,
  helpPage,
  jiraConsent,
  mailSent,
  outsideConsent,
  startPage,
} from '../official.ts';
import { as, type Sample } from '../sample.ts';

const email = 'robin@acme.com';
const microsoft = 'https://login.microsoftonline.com/00000000-aaaa-4bbb-8ccc-000000000009/saml2';
const company = { ...as('company-sign-in'), why: 'signing-in' } as const;
/** Anyone may own a name under a provider's shared domain. */
const stranger = { ...company, maxSure: 'unsure' } as const;
const plain = (name: string, url: string, html: string, page: PageKind): Sample => ({
  name,
  url,
  html,
  expect: { ...as(page), why: 'unknown' },
  seen: 'assumed',
});

export const elsewhereSamples: readonly Sample[] = [
  {
    name: 'company, e-mail step',
    url: microsoft,
    html: microsoftSignIn({ step: 'email' }),
    expect: { ...company, wants: 'email-address', orElse: [as('company-sign-in')] },
    seen: 'mixed',
  },
  {
    name: 'company, password step',
    url: microsoft,
    html: microsoftSignIn({ step: 'password', email }),
    expect: { ...company, wants: 'password' },
    seen: 'mixed',
  },
  {
    name: 'company, code',
    url: microsoft,
    html: microsoftSignIn({ step: 'code', email }),
    expect: { ...company, wants: 'app-code' },
    seen: 'assumed',
  },
  {
    name: 'company, code of another provider',
    url: 'https://acme.okta.com/signin/verify',
    html: oktaSignIn({ step: 'answer' }),
    expect: { ...stranger, wants: 'app-code' },
    seen: 'mixed',
  },
  {
    name: 'company, code of another provider in a field with its known name alone',
    url: 'https://acme.okta.com/signin/verify',
    html: oktaSignIn({ step: 'bare-answer' }),
    expect: { ...stranger, wants: 'app-code' },
    seen: 'mixed',
  },
  {
    name: 'company, push of another provider',
    url: 'https://acme.okta.com/signin/push',
    html: oktaSignIn({ step: 'push' }),
    expect: stranger,
    seen: 'mixed',
  },
  plain('start page', 'https://start.atlassian.com/', startPage('Robin'), 'official'),
  plain(
    'administration',
    'https://admin.atlassian.com/o/00000000-aaaa-4bbb-8ccc-000000000001/members',
    adminPage(),
    'official',
  ),
  plain(
    'help on two-step verification',
    'https://support.atlassian.com/atlassian-account/docs/manage-two-step-verification-for-your-atlassian-account',
    helpPage(),
    'official',
  ),
  plain('a code field on a help page', 'https://support.atlassian.com/contact/', unseenCodePage(), 'official'),
  plain(
    'consent for an app',
    'https://auth.atlassian.com/authorize?audience=api.atlassian.com&client_id=AbCdEfGhIjKlMnOpQrStUvWxYz012345&prompt=consent',
    jiraConsent(),
    'official',
  ),
  plain(
    'consent for an app on Bitbucket',
    'https://bitbucket.org/site/oauth2/authorize?client_id=AbCdEfGhIjKlMnOpQr&response_type=token',
    bitbucketConsent(),
    'official',
  ),
  plain(
    'consent for an app’s outside account',
    'https://id.atlassian.com/outboundAuth/start?containerId=00000000-aaaa-4bbb-8ccc-000000000003&serviceKey=default',
    outsideConsent(),
    'official',
  ),
  plain('consent for an assistant', 'https://mcp.atlassian.com/v1/authorize?client_id=AbC', jiraConsent(), 'official'),
  plain(
    'error page of the account',
    'https://id.atlassian.com/error?error=invalid_request&error_description=Incorrect%20request%20parameters',
    accountError(),
    'official',
  ),
  plain(
    'email sent to check an address',
    'https://id.atlassian.com/verify-email/sent?application=trello',
    mailSent(email),
    'official',
  ),
  plain('Data Center log-in', 'https://jira.example.com/login.jsp', dataCenterSignIn(), 'elsewhere'),
  plain(
    'Data Center log-in, older',
    'https://wiki.example.com/login.action',
    dataCenterSignIn({ legacy: true }),
    'elsewhere',
  ),
  plain('Data Center code', 'https://bitbucket.acme.com/login/two-step', dataCenterCode(), 'elsewhere'),
  plain('Data Center with the account page’s ids', 'https://jira.acme.com/login?next=/', atlassianCode(), 'elsewhere'),
  plain(
    'an add-on’s second step on a company’s own server',
    'https://jira.acme.com/plugins/servlet/twofactor?os_destination=%2Fsecure%2FDashboard.jspa',
    addOnCode(),
    'elsewhere',
  ),
  plain(
    'a copy of the sign-in page on free hosting',
    'https://atlassian-login.netlify.app/login',
    atlassianSignIn({ step: 'password', email }),
    'elsewhere',
  ),
  plain(
    'a copy of the code page on this computer',
    'http://localhost:7990/login',
    atlassianCode({ product: 'bitbucket' }),
    'elsewhere',
  ),
  plain(
    'sign-in to the government cloud',
    'https://id.atlassian-us-gov-mod.com/login',
    atlassianSignIn({ step: 'email' }),
    'elsewhere',
  ),
  plain('code in the government cloud', 'https://acme.atlassian-us-gov.net/login', atlassianCode(), 'elsewhere'),
  plain('a page of a user on bitbucket.io', 'https://updatedev.bitbucket.io/', atlassianCode(), 'elsewhere'),
  plain(
    'a proxy in front of Bitbucket',
    'https://bitbucket-org.mcas.ms/acme-team/widgets/pull-requests/8',
    bitbucketChallenge({ ask: 'code' }),
    'elsewhere',
  ),
  plain('imitated account host', 'https://id-atlassian.com/login', atlassianCode(), 'look-alike'),
  plain(
    'imitated account host before another domain',
    'https://id.atlassian.com.acme.example/login',
    atlassianSignIn({ step: 'password', email }),
    'look-alike',
  ),
  plain(
    'imitated domain before another domain',
    'https://atlassian.com.acme.example/login',
    atlassianCode(),
    'look-alike',
  ),
  plain(
    'imitated customer site',
    'https://team.atlassian.net.acme.example/login',
    atlassianSignIn({ step: 'email' }),
    'look-alike',
  ),
  plain(
    'imitated Bitbucket',
    'https://bitbucket-org.com/account/signin/',
    bitbucketChallenge({ ask: 'code' }),
    'look-alike',
  ),
  plain(
    'imitated Bitbucket in other letters',
    `https://${domainToASCII('bitbuckét.org')}/account/signin/`,
    bitbucketChallenge({ ask: 'code' }),
    'look-alike',
  ),
];
