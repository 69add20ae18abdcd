import { atlassianBounce, atlassianLogOut } from '../atlassian-bounce.ts';
import { unseenCodePage } from '../atlassian-code.ts';
import { atlassianInvitation, atlassianSharedInvitation } from '../atlassian-invitation.ts';
import { atlassianJoin } from '../atlassian-join.ts';
import { atlassianPasswordReset } from '../atlassian-password-reset.ts';
import { atlassianRecoveryShown, atlassianSetUp, type SetUp } from '../atlassian-set-up.ts';
import {
  atlassianPasskeys,
  atlassianProfile,
  atlassianSecurity,
  atlassianSettingsGate,
  atlassianTwoStepSettings,
} from '../atlassian-settings.ts';
import { atlassianSignUp, atlassianSignUpSent, atlassianSignUpWelcome } from '../atlassian-sign-up.ts';
import { portalChoice, portalSignIn, portalSignUp } from '../customer-site.ts';
import { as, type Sample } from '../sample.ts';
import { trelloBoard, trelloHome, trelloInvitation } from '../trello.ts';
import { addresses } from './addresses-in-use.ts';

const email = 'robin@example.com';
const portals = 'https://acme-team.atlassian.net/servicedesk/customer';
const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
const recoveryKey = '7QK2M9XW4TRB8ZVH3NPD6CYF';
const stages: readonly (Pick<SetUp, 'stage' | 'keyShown' | 'error'> & { readonly says: string })[] = [
  { stage: 'get-app', says: 'get the app' },
  { stage: 'scan', says: 'picture' },
  { stage: 'scan', keyShown: true, says: 'picture and key' },
  { stage: 'code', says: 'first code' },
  { stage: 'code', error: 'You entered an incorrect verification code.', says: 'first code, wrong' },
];

const setUps = (forced: boolean): readonly Sample[] =>
  stages.map(({ says, ...stage }) => ({
    name: `Atlassian set-up${forced ? ', forced' : ''}: ${says}`,
    url: forced ? addresses.forced : addresses.twoStep,
    html: atlassianSetUp({ ...stage, forced, email, secret }),
    expect: {
      ...as('atlassian-set-up'),
      ...(forced ? { why: 'organisation-requires', maxSure: 'likely' } : { why: 'own-choice' }),
    },
    seen: forced ? 'assumed' : 'mixed',
  }));

export const atlassianAccountSamples: readonly Sample[] = [
  ...setUps(false),
  ...setUps(true),
  {
    name: 'Atlassian recovery key shown',
    url: addresses.twoStep,
    html: atlassianRecoveryShown({ recoveryKey, forced: false }),
    expect: { ...as('atlassian-recovery-shown'), why: 'own-choice' },
    seen: 'mixed',
  },
  {
    name: 'Atlassian recovery key shown after forced set-up',
    url: addresses.forced,
    html: atlassianRecoveryShown({ recoveryKey, forced: true }),
    expect: { ...as('atlassian-recovery-shown'), maxSure: 'likely' },
    seen: 'assumed',
    note: 'Why: the vocabulary speaks of forced set-up, not of the key that follows it.',
  },
  {
    name: 'security settings',
    url: addresses.security,
    html: atlassianSecurity(),
    expect: { ...as('atlassian-settings'), why: 'own-choice' },
    seen: 'seen',
  },
  {
    name: 'two-step settings, password gate',
    url: addresses.twoStep,
    html: atlassianSettingsGate(),
    expect: { ...as('atlassian-settings'), why: 'own-choice' },
    seen: 'mixed',
    note: 'It wants a password, but the row says nothing.',
  },
  {
    name: 'two-step settings, off',
    url: addresses.twoStep,
    html: atlassianTwoStepSettings({ on: false }),
    expect: { ...as('atlassian-settings'), why: 'own-choice' },
    seen: 'mixed',
  },
  {
    name: 'two-step settings, on',
    url: addresses.twoStep,
    html: atlassianTwoStepSettings({ on: true }),
    expect: { ...as('atlassian-settings'), why: 'own-choice' },
    seen: 'mixed',
  },
  {
    name: 'profile',
    url: 'https://id.atlassian.com/manage-profile/profile-and-visibility',
    html: atlassianProfile(),
    expect: { ...as('official'), why: 'unknown' },
    seen: 'assumed',
  },
  {
    name: 'a code field elsewhere on the account host',
    url: 'https://id.atlassian.com/manage-profile/profile-and-visibility',
    html: unseenCodePage(),
    expect: as('official'),
    seen: 'assumed',
  },
  {
    name: 'password reset',
    url: addresses.reset,
    html: atlassianPasswordReset(),
    expect: as('atlassian-password-reset'),
    seen: 'seen',
  },
  {
    name: 'password reset, mailed',
    url: addresses.reset,
    html: atlassianPasswordReset({ sent: true, email }),
    expect: as('atlassian-password-reset'),
    seen: 'assumed',
  },
  {
    name: 'sign-up',
    url: addresses.signUp,
    html: atlassianSignUp({ product: 'bitbucket' }),
    expect: as('atlassian-sign-up'),
    seen: 'seen',
  },
  {
    name: 'sign-up, mail sent',
    url: `${addresses.signUpWelcome.replace('/welcome', '/welcome/sent')}`,
    html: atlassianSignUpSent(email),
    expect: { ...as('atlassian-sign-up'), orElse: [as('official'), as('atlassian-sign-up', { wants: 'nothing' })] },
    seen: 'mixed',
    note: 'No field, and no row fits exactly.',
  },
  {
    name: 'sign-up, welcome',
    url: addresses.signUpWelcome,
    html: atlassianSignUpWelcome(),
    expect: { ...as('atlassian-sign-up'), orElse: [as('atlassian-sign-up', { wants: 'password' })] },
    seen: 'mixed',
  },
  {
    name: 'personal invitation',
    url: addresses.invitation,
    html: atlassianInvitation({ from: 'Sam Example', to: 'acme-team on Bitbucket', email, product: 'bitbucket' }),
    expect: { ...as('atlassian-invitation'), why: 'invited' },
    seen: 'mixed',
  },
  {
    name: 'personal invitation that opens a tab',
    url: addresses.invitation,
    html: atlassianInvitation({ from: 'Sam Example', to: 'acme-team', newTabTo: addresses.signInBitbucket }),
    expect: { ...as('atlassian-invitation'), why: 'invited' },
    seen: 'assumed',
  },
  {
    name: 'personal invitation to a board',
    url: addresses.invitationTrello,
    html: atlassianInvitation({ from: 'Sam Example', to: 'board-name', product: 'trello' }),
    expect: { ...as('atlassian-invitation'), why: 'invited' },
    seen: 'mixed',
  },
  {
    name: 'personal invitation, expired',
    url: addresses.invitation,
    html: atlassianInvitation({ from: 'Sam Example', to: 'acme-team', state: 'expired' }),
    expect: { ...as('atlassian-invitation'), why: 'invited' },
    seen: 'assumed',
    note: 'By its address; what it wants is the row’s.',
  },
  {
    name: 'personal invitation, wrong account',
    url: addresses.invitation,
    html: atlassianInvitation({ from: 'Sam Example', to: 'acme-team', state: 'wrong-account', signedInAs: email }),
    expect: { ...as('atlassian-invitation'), why: 'invited' },
    seen: 'assumed',
  },
  {
    name: 'shared invitation',
    url: addresses.sharedInvitation,
    html: atlassianSharedInvitation({ to: 'acme-team', product: 'confluence' }),
    expect: { ...as('atlassian-invitation'), why: 'invited' },
    seen: 'mixed',
  },
  {
    name: 'board invitation',
    url: 'https://trello.com/invite/b/000000000000000000000000/ATTI0123456789abcdef0123456789abcdef01234567/board-name',
    html: trelloInvitation('board-name'),
    expect: { ...as('atlassian-invitation'), why: 'invited' },
    seen: 'mixed',
  },
  {
    name: 'join a site',
    url: addresses.join,
    html: atlassianJoin({ site: 'acme-team', product: 'Confluence' }),
    expect: { ...as('atlassian-join'), why: 'invited' },
    seen: 'mixed',
  },
  {
    name: 'hand-off',
    url: addresses.authorize,
    html: atlassianBounce(),
    expect: as('atlassian-bounce'),
    seen: 'mixed',
  },
  { name: 'log out', url: addresses.logOut, html: atlassianLogOut(), expect: as('atlassian-bounce'), seen: 'mixed' },
  {
    name: 'SAML return',
    url: 'https://auth.atlassian.com/login/callback?connection=saml-00000000-aaaa-4bbb-8ccc-000000000001',
    html: atlassianBounce(),
    expect: as('atlassian-bounce'),
    seen: 'mixed',
  },
  {
    name: 'site log-in',
    url: 'https://acme-team.atlassian.net/login?redirectCount=1&application=jira',
    html: atlassianBounce(),
    expect: { ...as('atlassian-bounce'), site: 'acme-team.atlassian.net' },
    seen: 'mixed',
  },
  {
    name: 'board log-in',
    url: 'https://trello.com/login',
    html: atlassianBounce(),
    expect: as('atlassian-bounce'),
    seen: 'mixed',
  },
  {
    name: 'board home',
    url: 'https://trello.com/',
    html: trelloHome(),
    expect: { ...as('official'), why: 'unknown' },
    seen: 'mixed',
  },
  {
    name: 'board',
    url: 'https://trello.com/b/AbCdEfGh/board-name',
    html: trelloBoard('board-name'),
    expect: { ...as('official'), why: 'unknown' },
    seen: 'assumed',
  },
  ...(
    [
      ['portal log-in, e-mail step of one portal', `${portals}/portal/3/user/login`, portalSignIn({ step: 'email' })],
      ['portal log-in, choice of a way', addresses.portal, portalChoice(email)],
      ['portal log-in, choice of a way, at one portal', `${portals}/portal/3/user/login`, portalChoice(email)],
      ['portal sign-up', `${portals}/user/signup`, portalSignUp()],
    ] as const
  ).map(
    ([name, url, html]): Sample => ({
      name,
      url,
      html,
      expect: { ...as('portal-sign-in'), why: 'signing-in', maxSure: 'likely', site: 'acme-team.atlassian.net' },
      seen: 'mixed',
    }),
  ),
  {
    name: 'passkeys of the Atlassian account',
    url: 'https://id.atlassian.com/manage-profile/security/passkeys',
    html: atlassianPasskeys(),
    expect: { ...as('atlassian-settings'), why: 'own-choice' },
    seen: 'mixed',
  },
  {
    name: 'portal log-in, e-mail step',
    url: addresses.portal,
    html: portalSignIn({ step: 'email' }),
    expect: { ...as('portal-sign-in'), why: 'signing-in', maxSure: 'likely', site: 'acme-team.atlassian.net' },
    seen: 'mixed',
  },
  {
    name: 'portal log-in, password step',
    url: addresses.portal,
    html: portalSignIn({ step: 'password', email }),
    expect: {
      ...as('portal-sign-in', { wants: 'password' }),
      why: 'signing-in',
      maxSure: 'likely',
      site: 'acme-team.atlassian.net',
    },
    seen: 'mixed',
  },
];
