// Addresses with no document: what the address alone says. From the page facts, and tricks with addresses.

import type { PageKind } from '../../../src/core/recognise/verdict.ts';
import { as, type Expected, type Sample } from '../sample.ts';
import { addresses } from './addresses-in-use.ts';

type More = Partial<Pick<Expected, 'why' | 'maxSure' | 'orElse' | 'layer' | 'wants' | 'site'>>;

const alone = (page: PageKind, seen: Sample['seen'], more: More, urls: readonly string[]): readonly Sample[] =>
  urls.map((url) => ({
    name: `address alone: ${url.slice(0, 120)}`,
    url,
    html: '',
    expect: { ...as(page), ...more },
    seen,
  }));

const id = 'https://id.atlassian.com';
const bitbucket = 'https://bitbucket.org';
const site = 'https://acme-team.atlassian.net';
const organisation = '00000000-aaaa-4bbb-8ccc-000000000001';

export const addressSamples: readonly Sample[] = [
  ...alone('atlassian-sign-in', 'seen', { why: 'signing-in' }, [
    `${id}/`,
    `${id}/login`,
    `${id}/login/`,
    addresses.signInJira,
    addresses.signInBitbucket,
    addresses.signInTrello,
    `${id}/login?application=mac&continue=https://my.atlassian.com`,
    `${id}/login?application=bitbucket&prompt=select_account&continue=https%3A%2F%2Fbitbucket.org%2Facme-team%2Fwidgets%2Fpull-requests%2F7%3Fswitcher_done%3Dtrue`,
    `${id}/login?application=ondemand&continue=https%3A%2F%2Facme-team.atlassian.net%2Fservicedesk%2Fcustomer%2Fportal%2F3&tenant=https%3A%2F%2Facme-team.atlassian.net`,
  ]),
  ...alone('atlassian-choose-account', 'seen', { why: 'signing-in' }, [
    addresses.chooser,
    `${id}/login/select-account?continue=https%3A%2F%2Fexample.atlassian.net%2Fwiki#top`,
  ]),
  ...alone('atlassian-suggestion', 'seen', { why: 'suggested' }, [`${id}/login/security-screen`, addresses.review]),
  ...alone(
    'atlassian-step-up',
    'seen',
    { layer: 'organisation', why: 'guest-check', maxSure: 'likely', site: 'acme-team.atlassian.net' },
    [addresses.stepUpGuest],
  ),
  ...alone('atlassian-step-up', 'seen', { why: 'changing-security' }, [addresses.stepUpSecurity]),
  ...alone('atlassian-settings', 'seen', { why: 'own-choice' }, [
    addresses.security,
    addresses.twoStep,
    `${id}/manage-profile/security/passkeys`,
  ]),
  ...alone('atlassian-settings', 'seen', { orElse: [as('official')] }, [`${id}/manage-profile/security/api-tokens`]),
  ...alone('atlassian-password-reset', 'seen', {}, [
    addresses.reset,
    `${id}/login/resetpassword?email=first.last%40example.com`,
  ]),
  ...alone('atlassian-sign-up', 'seen', {}, [`${id}/signup`, addresses.signUp, `${id}/signup?application=loom`]),
  ...alone(
    'atlassian-sign-up',
    'seen',
    { orElse: [as('official'), as('atlassian-email-code'), as('atlassian-sign-up', { wants: 'nothing' })] },
    [
      addresses.signUpWelcome,
      addresses.signUpCheck,
      `${id}/verify-email?application=trello&continue=https%3A//trello.com/auth/atlassian/callback`,
      `${id}/profile/signUp.action?application=mpac&continue=https://marketplace.atlassian.com/`,
    ],
  ),
  ...alone('atlassian-invitation', 'seen', { why: 'invited' }, [
    addresses.invitation,
    addresses.invitationTrello,
    addresses.sharedInvitation,
    `${id}/invite/p/project?id=AbCdEfGhIjKlMnOpQrStUv`,
    'https://trello.com/invite/b/AbCdEfGh/ATTI0123456789abcdef/board-name',
  ]),
  ...alone('atlassian-join', 'seen', { why: 'invited' }, [addresses.join, `${id}/join/user-access`]),
  ...alone('atlassian-bounce', 'seen', {}, [
    addresses.authorize,
    addresses.logOut,
    `${id}/logout`,
    `${id}/login/saml/acs`,
    `https://auth.atlassian.com/login/callback?connection=saml-${organisation}`,
    'https://trello.com/login',
    'https://trello.com/auth/atlassian/callback',
  ]),
  ...alone('atlassian-bounce', 'seen', { site: 'acme-team.atlassian.net' }, [
    `${site}/login.jsp`,
    `${site}/login?dest-url=%2Fsecure%2FDashboard.jspa`,
    `${site}/login?redirectCount=1&application=jira`,
    `${site}/wiki/login.action`,
  ]),
  ...alone('atlassian-bounce', 'seen', { orElse: [as('official')] }, [
    `https://auth.atlassian.com/saml/${organisation}`,
  ]),
  ...alone('portal-sign-in', 'seen', { why: 'signing-in', maxSure: 'likely', site: 'acme-team.atlassian.net' }, [
    `${site}/servicedesk/customer/user/login?destination=portals%3FcloudId%3D${organisation}`,
    `${site}/servicedesk/customer/portal/3/user/login`,
    `${site}/servicedesk/customer/user/signup`,
  ]),
  ...alone('bitbucket-bounce', 'seen', {}, [
    `${bitbucket}/account/signin`,
    `${bitbucket}/account/signin/`,
    `${bitbucket}/account/signin/?next=/favicon.ico`,
    `${bitbucket}/socialauth/login/atlassianid/?next=%2Facme-team%2Fwidgets%2Fissues%3Fstatus%3Dnew`,
  ]),
  ...alone('bitbucket-settings', 'seen', { why: 'own-choice' }, [
    `${bitbucket}/account/settings/two-step-verification`,
    addresses.bitbucketSettings,
  ]),
  ...alone('bitbucket-invitation', 'assumed', { why: 'invited', maxSure: 'likely' }, [
    addresses.bitbucketInvitation,
    `${bitbucket}/account/invitation/AbCdEfGh`,
    `${bitbucket}/invitations/repository/AbCdEfGhIjKlMnOpQrStUvWxYz0123456789`,
    `${bitbucket}/invitation/AbCdEfGh`,
    `${bitbucket}/acme-team/workspace/invitations/AbCdEfGh`,
    `${bitbucket}/acme-team/workspace/settings/invited/AbCdEfGh`,
  ]),
  ...alone('company-sign-in', 'seen', { wants: 'nothing' }, [
    'https://login.microsoftonline.com/',
    'https://acme.okta.com/',
    'https://accounts.google.com/',
  ]),
  ...alone('official', 'seen', { why: 'unknown' }, [
    `https://admin.atlassian.com/o/${organisation}/groups`,
    'https://auth.atlassian.com/authorize?audience=api.atlassian.com&client_id=AbCdEfGhIjKlMnOpQrStUvWxYz012345&prompt=consent',
    `${id}/rest/check-username?continue=https://id.atlassian.com/join/user-access`,
    'https://api.bitbucket.org/1.0/invitations/acme-team/widgets/user@example.com',
    `${bitbucket}/`,
    `${bitbucket}/dashboard/repositories`,
    `${bitbucket}/site/oauth2/authorize?client_id=AbCdEfGhIjKlMnOpQr&response_type=token`,
    `${bitbucket}/account/settings/`,
    `${bitbucket}/account/settings/app-passwords/`,
    `${bitbucket}/account/user/someuser/ssh-keys/`,
    `${bitbucket}/product/premium`,
    `${bitbucket}/account/workspaces/`,
    `${bitbucket}/account/settings/app-authorizations/`,
    `${bitbucket}/acme-team/workspace/settings/oauth-consumers`,
    `${bitbucket}/acme-team/widgets/admin/pipelines/settings`,
    `${bitbucket}/acme-team/widgets/admin/addon/admin/pipelines/settings`,
    `${bitbucket}/invitees/widgets/`,
    `${bitbucket}/acme-team/widgets/src/main/invitations/`,
    `${bitbucket}/account/settings/invitations`,
    `${id}/error?error=invalid_request`,
    `${id}/outboundAuth/finish`,
    'https://mcp.atlassian.com/v1/authorize?client_id=AbCdEf',
    `${site}/servicedesk/customer/portals`,
    `${site}/servicedesk/customer/portal/3`,
    addresses.repository,
    `https://home.atlassian.com/o/${organisation}/project/ABC-123/about`,
    'https://start.atlassian.com/',
    'https://support.atlassian.com/bitbucket-cloud/docs/enable-two-step-verification/',
    'https://confluence.atlassian.com/bbkb/troubleshooting-not-receiving-bitbucket-cloud-workspace-invitations-1562215572.html',
    'https://atlassian.com/2step',
    `${site}/jira/land?atlOrigin=0123456789abcdef0123456789abcdef`,
    `${site}/browse/ABC-1`,
    `${site}/admin/saml/edit`,
  ]),
  ...alone('official', 'seen', { orElse: [as('atlassian-code'), as('atlassian-sign-in')] }, [
    addresses.codeOld,
    'https://auth.atlassian.com/mfa/challenge',
  ]),
  ...alone('official', 'seen', { orElse: [as('bitbucket-bounce'), as('atlassian-bounce')] }, [
    `${bitbucket}/account/signout/`,
    `${bitbucket}/account/signup/`,
    `${bitbucket}/account/password/reset/`,
  ]),
  ...alone('official', 'seen', { orElse: [as('atlassian-bounce'), as('atlassian-invitation')] }, [
    `https://track.atlassian.com/tracking/${organisation}?m=eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9`,
  ]),
  ...alone('elsewhere', 'assumed', { why: 'unknown' }, [
    'http://id.atlassian.com/login',
    'http://bitbucket.org/account/signin/',
    'https://id.atlassian.com:8443/login',
    'https://someone@id.atlassian.com/login',
    'https://bitbucket.acme.com/account/signin/',
    'https://acme.atlassian-us-gov-mod.net/login',
    'https://id.atlassian-us-gov-mod.com/login',
    'https://acme.atlassian-us-gov.net/login',
    'https://jira-clone.vercel.app/login',
    'http://localhost:3000/login',
    'https://jira.acme.com/login.jsp',
    'https://jira.example.com/login.jsp',
    'https://bitbucket-org.mcas.ms/acme-team/widgets/pull-requests/8',
    'https://example.com/id.atlassian.com/login',
    'https://example.com/?continue=https://id.atlassian.com/login',
  ]),
  ...alone('elsewhere', 'seen', { orElse: [as('look-alike')] }, [
    'https://updatedev.bitbucket.io/',
    'https://www.atlassian.majesticbank.example/',
    'https://id.atlassian.com@acme.example/login',
    'https://bitbucket.com/',
    'https://bbucket.org/',
  ]),
  ...alone('look-alike', 'seen', { why: 'unknown' }, [
    'https://bitbucket-org.com/account/signin/',
    'https://id-atlassian.com/login',
    'https://atlassian.net.evil.test/',
    'https://team.atlassian.net.evil.example/login',
    'https://atlassian.com.acme.example/',
    'https://bitbucket.org.acme.example/account/signin/',
  ]),
];
