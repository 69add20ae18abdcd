import { codeFields } from '../recognise/signs.ts';
import { saySite } from '../words/outside-name.ts';
import type { Kind } from './kind.ts';
import { helpInvitation } from './official-links.ts';
import { at, bbRepo, bbSignIn, bbSteps, field, id, jwt, type KindSample, login, type Samples } from './sample.ts';
import type { Situation } from './situation.ts';

/** Every page on Atlassian's own hosts that no row claims. */
export const official: Kind = {
  layer: 'none',
  wants: 'nothing',
  why: 'unknown',
  roles: ['unclaimed'],
  facts: [28, 'section 6', 'A20', 'B17', 'B23', 'B27', 'B28'],
  rows: [],

  headline: (here) => (asksForUnknownCode(here) ? 'head_unknown_field' : 'head_official'),
  who: ({ place: { group, site } }) => {
    // Anyone can have a site, and what it shows belongs to that organization.
    if (group === 'site') return saySite(site, 'who_official_site', 'who_official_some_site');
    return group === 'bitbucket' ? 'who_official_bitbucket' : 'who_official';
  },
  trouble: (here) => {
    if (asksForUnknownCode(here)) return 'trouble_unknown_field';
    return landedOnStart(here) ? 'trouble_landed_on_start' : null;
  },
  steps: (here) => {
    if (asksForUnknownCode(here)) return ['step_unknown_field'];
    if (here.place.where === 'account-mail-sent') return ['step_mail_sent'];
    return landedOnStart(here) ? ['step_retry_invitation', 'step_ask_inviter'] : ['step_nothing_now'];
  },
  next: null,
  lost: [],
  ways: (here) => (landedOnStart(here) ? [helpInvitation] : []),
  claims: [],
  banner: null,
};

/** There is a field for a code. If the document isn't its address's own, the field isn't either. */
function asksForUnknownCode({ signs }: Situation): boolean {
  return signs.sandboxed === undefined && codeFields.some((sign) => signs[sign] !== undefined);
}

/** A known failure: the user accepted an invitation and ended up on the start page. */
function landedOnStart({ place, earlier }: Situation): boolean {
  return earlier.invited && /^(start|home)\./.test(place.host);
}

export const officialSamples: Samples = () => [
  ...at(
    'unsure',
    'https://admin.atlassian.com/o/0000/groups',
    'https://atlassian.com/2step',
    `${id}/manage-profile/security/api-tokens`,
    `${id}/manage/api-tokens`,
  ),
  ...at(
    'unsure',
    `${id}/rest/check-username?continue=https://id.atlassian.com/join/user-access`,
    'https://auth.atlassian.com/saml/0000',
    'https://start.atlassian.com/',
  ),
  // Without a visible field it isn't a code page, no matter what the address promises.
  ...at(
    'unsure',
    'https://auth.atlassian.com/mf',
    'https://auth.atlassian.com/mfa/challenge',
    `${id}/login/mfa`,
    `${id}/login/two-step`,
  ),
  ...at(
    'unsure',
    'https://track.atlassian.com/tracking/0000?m=eyJ9',
    'https://support.atlassian.com/atlassian-account/docs/verify-your-identity/',
    'https://home.atlassian.com/o/0000/project/ABC-123/about',
  ),
  ...at(
    'unsure',
    'https://bitbucket.org/acme-team/widgets/src/main/invite/README.md',
    'https://bitbucket.org/acme-team/invitations-service/src/main/',
    'https://bitbucket.org/acme-team/invite-only/',
    'https://bitbucket.org/invite-only/widgets/',
    'https://bitbucket.org/acme-team/widgets/admin/invitations',
    'https://bitbucket.org/acme-team/widgets/src/main/',
  ),
  ...at(
    'unsure',
    'https://bitbucket.org/dashboard/repositories',
    'https://bitbucket.org/account/settings/',
    'https://bitbucket.org/account/settings/app-passwords/',
    'https://bitbucket.org/product/premium',
    'https://bitbucket.org/site/oauth2/access_token',
    'https://api.bitbucket.org/1.0/invitations/acme-team/widgets/user@example.com',
  ),
  ...at(
    'certain',
    'https://auth.atlassian.com/authorize?audience=api.atlassian.com&prompt=consent',
    'https://bitbucket.org/site/oauth2/authorize?client_id=AbC',
    `${id}/outboundAuth/start?containerId=0000&serviceKey=default`,
    `${id}/outboundAuth/finish?token=${jwt({ scope: 'inviteOtp' })}`,
  ),
  ...at(
    'unsure',
    `${id}/error?error=invalid_request&error_description=Incorrect%20request%20parameters`,
    `${id}/verify-email/sent?application=trello`,
    'https://mcp.atlassian.com/v1/authorize?client_id=AbC',
    'https://bitbucket.org/acme-team/widgets/admin/pipelines/settings',
    'https://bitbucket.org/acme-team/widgets/admin/addon/admin/pipelines/settings',
    'https://bitbucket.org/acme-team/widgets/admin/pipelines/repository-variables',
  ),
  // Names that someone gave.
  ...at(
    'unsure',
    'https://bitbucket.org/invitees/widgets/',
    'https://bitbucket.org/invitation-service/',
    'https://bitbucket.org/invite/widgets/src/main/',
    'https://bitbucket.org/acme-team/workspace/projects/invite',
    'https://bitbucket.org/acme-team/workspace/settings/groups/invitees',
    'https://bitbucket.org/acme-team/widgets/workspace/invite',
    'https://bitbucket.org/account/settings/invitations',
    'https://bitbucket.org/account/workspace/invite',
    'https://bitbucket.org/dashboard/invitations',
    'https://bitbucket.org/snippets/acme-team/invite',
  ),
  // On customers' sites, anyone may have made a form; only the portals' own sign-in addresses are one.
  ...[
    '/servicedesk/customer/portal/3/group/5/create/12',
    '/servicedesk/customer/portal/3',
    '/servicedesk/customer/portal/login/user/login',
    '/servicedesk/customer/portal/3/user/login/form',
    '/servicedesk/customer/portal/3/article/user/login',
    '/wiki/servicedesk/customer/user/login',
    '/forms/servicedesk/customer/user/signup',
  ].map(
    (path): KindSample => ({
      url: `https://acme-team.atlassian.net${path}`,
      signs: field({ 'known-sign-in-field': 1, 'email-field': 1, 'password-field': 1, button: 1 }),
      sure: 'unsure',
    }),
  ),
  {
    url: 'https://acme-team.atlassian.net/servicedesk/customer/portals',
    signs: field({ button: 1, 'says-two-step': 1 }),
    sure: 'unsure',
  },
  ...['/servicedesk/customer/portal/3/user/login', '/servicedesk/customer/user/signup'].map(
    (path): KindSample => ({
      url: `https://acme-team.atlassian.net${path}`,
      signs: field({ 'atlassian-code-field': 1, 'one-time-code-field': 1 }),
      sure: 'unsure',
    }),
  ),
  ...at(
    'unsure',
    'https://acme-team.atlassian.net/jira/land',
    'https://acme-team.atlassian.net/admin/saml/edit',
    'https://acme-team.atlassian.net/browse/ABC-1',
  ),
  { url: `${id}/manage-profile/email`, signs: field({ 'one-time-code-field': 1 }), sure: 'unsure' },
  {
    url: `${id}/manage-profile/security/api-tokens`,
    signs: field({ 'silent-dialog': 1, 'key-shown': 1, 'says-save-codes': 1 }),
    sure: 'unsure',
  },
  // A served document whose origin isn't that of its address is no one's page, wherever it is.
  ...[bbRepo, bbSignIn, login, `${id}/manage-profile/security`].map(
    (url): KindSample => ({
      url,
      signs: field({ sandboxed: 1, dialog: 1, 'atlassian-code-field': 1, 'one-time-code-field': 1 }),
      sure: 'unsure',
    }),
  ),
  { url: bbRepo, signs: field({ 'one-time-code-field': 1, 'says-app-code': 1 }), sure: 'unsure' },
  {
    url: bbRepo,
    signs: field({ 'code-list': 6, 'says-recovery': 1, 'qr-picture': 1 }),
    sure: 'unsure',
  },
  { url: bbRepo, signs: field({ dialog: 1, 'code-list': 9 }), sure: 'unsure' },
  // An error in the place of two-step settings. Its number looks like a key.
  { url: bbSteps, signs: field({ 'says-dead-end': 1, 'key-shown': 1 }), sure: 'unsure' },
  { url: bbSteps, signs: field({ 'says-dead-end': 1, 'key-shown': 1, 'says-save-codes': 1 }), sure: 'unsure' },
  { url: `${id}/manage-profile/security`, signs: field({ 'says-dead-end': 1, button: 1 }), sure: 'unsure' },
  // Everything else that is called a token: a look tells it by its words, and Bitbucket's pages are no place for codes.
  { url: bbRepo, signs: field({ 'token-field': 1, 'says-two-step': 1 }), sure: 'unsure' },
  {
    url: 'https://bitbucket.org/account/settings/app-passwords/new',
    signs: field({ 'token-field': 1 }),
    sure: 'unsure',
  },
  { url: 'https://bitbucket.org/account/workspaces/', signs: field({ 'code-field': 1 }), sure: 'unsure' },
  // Dialogs for other purposes: commits to save, a picture that leads to an app, a program's key, an access key.
  {
    url: bbRepo,
    signs: field({ dialog: 1, 'code-list': 4, 'says-save-codes': 1 }),
    sure: 'unsure',
  },
  {
    url: bbRepo,
    signs: field({ dialog: 1, 'qr-picture': 1, 'says-set-up': 1, 'says-app-code': 1 }),
    sure: 'unsure',
  },
  { url: bbRepo, signs: field({ dialog: 1, 'secret-shown': 1, 'says-set-up': 1 }), sure: 'unsure' },
  { url: bbRepo, signs: field({ dialog: 1, 'says-security-key': 1 }), sure: 'unsure' },
  { url: 'https://bitbucket.org/acme-team/', signs: field({ 'blocking-message': 1 }), sure: 'unsure' },
  // Anyone's text that links to the settings, and a tip or a menu in a dialog.
  { url: bbRepo, signs: field({ 'blocking-message': 1, 'says-two-step': 1 }), sure: 'unsure' },
  {
    url: 'https://bitbucket.org/acme-team/widgets/wiki/Home',
    signs: field({ 'blocking-message': 1 }),
    sure: 'unsure',
  },
  { url: 'https://bitbucket.org/search?q=x', signs: field({ 'blocking-message': 1 }), sure: 'unsure' },
  {
    url: bbRepo,
    signs: field({ dialog: 1, 'blocking-message': 2, 'says-set-up': 1, 'says-two-step': 1 }),
    sure: 'unsure',
  },
  {
    url: 'https://bitbucket.org/acme-team/workspace/settings/access-controls',
    signs: field({ 'blocking-message': 1, 'says-set-up': 1 }),
    sure: 'unsure',
  },
  {
    url: 'https://acme-team.atlassian.net/browse/ABC-1',
    signs: field({ 'atlassian-code-field': 1, 'one-time-code-field': 1 }),
    sure: 'unsure',
  },
  {
    url: 'https://acme-team.atlassian.net/login',
    signs: field({ 'atlassian-code-field': 1 }),
    sure: 'unsure',
  },
];
