import { atlassianChooseAccount } from '../atlassian-choose-account.ts';
import {
  atlassianCode,
  digitsOnlyPage,
  dottedBoxesPage,
  dottedCodePage,
  lengthInLabelPage,
  slidingSteps,
  toldCodePage,
  unseenCodePage,
  wrongCode,
} from '../atlassian-code.ts';
import { atlassianEmailCode } from '../atlassian-email-code.ts';
import { atlassianRecoveryKey } from '../atlassian-recovery-key.ts';
import { atlassianSecurityKey } from '../atlassian-security-key.ts';
import { asleepAccount, atlassianSignIn, brakedSignIn, newsOverSignIn } from '../atlassian-sign-in.ts';
import { atlassianStepUp } from '../atlassian-step-up.ts';
import { atlassianSuggestion } from '../atlassian-suggestion.ts';
import { as, type Sample } from '../sample.ts';
import { addresses } from './addresses-in-use.ts';

const email = 'robin@example.com';
const signingIn = { why: 'signing-in' } as const;
const guest = { continueTo: 'https://acme-team.atlassian.net/wiki', digits: 6, email } as const;
const security = {
  continueTo: 'https://id.atlassian.com/manage-profile/security/api-tokens',
  digits: 8,
  email,
} as const;
const guestExpect = {
  ...as('atlassian-step-up', { layer: 'organisation' }),
  why: 'guest-check',
  maxSure: 'likely',
  site: 'acme-team.atlassian.net',
} as const;
const securityExpect = { ...as('atlassian-step-up'), why: 'changing-security' } as const;

export const signingInSamples: readonly Sample[] = [
  {
    name: 'sign-in, e-mail step',
    url: addresses.signInJira,
    html: atlassianSignIn({ step: 'email', product: 'jira' }),
    expect: { ...as('atlassian-sign-in'), ...signingIn },
    seen: 'seen',
  },
  {
    name: 'sign-in, e-mail step, no suffix',
    url: addresses.signIn,
    html: atlassianSignIn({ step: 'email', suffix: '' }),
    expect: { ...as('atlassian-sign-in'), ...signingIn },
    seen: 'seen',
  },
  {
    name: 'sign-in for Bitbucket, e-mail step',
    url: addresses.signInBitbucket,
    html: atlassianSignIn({ step: 'email', product: 'bitbucket' }),
    expect: { ...as('atlassian-sign-in'), ...signingIn },
    seen: 'seen',
    note: "Bitbucket's name on the page does not make Bitbucket ask.",
  },
  {
    name: 'sign-in in French',
    url: addresses.signInTrello,
    html: atlassianSignIn({ step: 'email', product: 'trello', wording: 'fr' }),
    expect: { ...as('atlassian-sign-in'), ...signingIn },
    seen: 'mixed',
  },
  {
    name: 'sign-in in Russian',
    url: addresses.signIn,
    html: atlassianSignIn({ step: 'email', wording: 'ru' }),
    expect: { ...as('atlassian-sign-in'), ...signingIn },
    seen: 'mixed',
  },
  {
    name: 'sign-in, news about security keys above it',
    url: addresses.signInJira,
    html: newsOverSignIn(),
    expect: { ...as('atlassian-sign-in'), ...signingIn },
    seen: 'assumed',
  },
  {
    name: 'sign-in, password hidden by size',
    url: addresses.signInJira,
    html: atlassianSignIn({ step: 'email', hiddenBy: 'size' }),
    expect: { ...as('atlassian-sign-in'), ...signingIn },
    seen: 'mixed',
    note: 'How the password is hidden was not seen.',
  },
  {
    name: 'sign-in, password step',
    url: addresses.signInJira,
    html: atlassianSignIn({ step: 'password', email }),
    expect: { ...as('atlassian-sign-in', { wants: 'password' }), ...signingIn },
    seen: 'seen',
  },
  {
    name: 'sign-in for Bitbucket, password step',
    url: addresses.signInBitbucket,
    html: atlassianSignIn({ step: 'password', email, product: 'bitbucket' }),
    expect: { ...as('atlassian-sign-in', { wants: 'password' }), ...signingIn },
    seen: 'seen',
  },
  {
    name: 'sign-in, password step, e-mail still shown',
    url: addresses.signInJira,
    html: atlassianSignIn({ step: 'password', email, bothShown: true }),
    expect: { ...as('atlassian-sign-in', { wants: 'password' }), ...signingIn },
    seen: 'mixed',
  },
  {
    name: 'sign-in, wrong password',
    url: addresses.signInJira,
    html: atlassianSignIn({ step: 'password', email, error: 'Incorrect email address and / or password' }),
    expect: { ...as('atlassian-sign-in', { wants: 'password' }), ...signingIn },
    seen: 'seen',
  },
  {
    name: 'sign-in, too many tries',
    url: addresses.signInBitbucket,
    html: brakedSignIn(email),
    expect: { ...as('atlassian-sign-in', { wants: 'password' }), ...signingIn },
    seen: 'mixed',
  },
  {
    name: 'sign-in, account asleep',
    url: addresses.signInBitbucket,
    html: asleepAccount(),
    expect: {
      ...as('atlassian-sign-in'),
      maxSure: 'unsure',
      orElse: [as('official'), as('atlassian-sign-in', { wants: 'nothing' })],
    },
    seen: 'assumed',
  },
  {
    name: 'account chooser',
    url: addresses.chooser,
    html: atlassianChooseAccount([{ name: 'Robin Example', email }]),
    expect: { ...as('atlassian-choose-account'), ...signingIn },
    seen: 'mixed',
  },
  {
    name: 'Atlassian code',
    url: addresses.signInJira,
    html: atlassianCode(),
    expect: { ...as('atlassian-code'), ...signingIn },
    seen: 'seen',
  },
  {
    name: 'Atlassian code on the way to Bitbucket',
    url: addresses.signInBitbucket,
    html: atlassianCode({ product: 'bitbucket' }),
    expect: { ...as('atlassian-code'), ...signingIn },
    seen: 'seen',
  },
  {
    name: 'Atlassian code, wrong',
    url: addresses.signInJira,
    html: atlassianCode({ error: wrongCode, uid: 17 }),
    expect: { ...as('atlassian-code'), ...signingIn },
    seen: 'seen',
  },
  {
    name: 'Atlassian code, button in a wrapper',
    url: addresses.signInJira,
    html: atlassianCode({ wrappedSubmit: true }),
    expect: { ...as('atlassian-code'), ...signingIn },
    seen: 'seen',
  },
  {
    name: 'Atlassian code by text message',
    url: addresses.signInJira,
    html: atlassianCode({ channel: 'text-message' }),
    expect: { ...as('atlassian-code'), ...signingIn },
    seen: 'mixed',
  },
  ...(
    [
      ['en', 'We sent a code to the number ending in 42.'],
      ['en', 'We sent you a code to +36 •• ••• 42'],
      ['en', 'Enter the code we sent to your mobile.'],
      ['en', 'Enter your code. Need help? E-mail your administrator.'],
      ['nl', 'Voer de code uit je authenticatie-app in (account met e-mail r@example.com)'],
      ['fr', 'Saisissez le code de votre appli d’authentification (e-mail r@example.com)'],
    ] as const
  ).map(
    ([lang, sentence]): Sample => ({
      name: `Atlassian code, told by "${sentence}"`,
      url: addresses.codePath,
      html: toldCodePage(lang, sentence),
      expect: { ...as('atlassian-code'), ...signingIn },
      seen: 'assumed',
    }),
  ),
  {
    name: 'Atlassian code at an address of its own',
    url: addresses.codePath,
    html: atlassianCode(),
    expect: { ...as('atlassian-code'), ...signingIn },
    seen: 'mixed',
  },
  {
    name: 'Atlassian code at the old host',
    url: addresses.codeOld,
    html: atlassianCode(),
    expect: { ...as('atlassian-code'), ...signingIn },
    seen: 'seen',
  },
  {
    name: 'Atlassian code of an unseen build',
    url: addresses.signInJira,
    html: unseenCodePage(),
    expect: { ...as('atlassian-code'), ...signingIn, maxSure: 'unsure' },
    seen: 'assumed',
  },
  {
    name: 'Atlassian code of an unseen build at the old host',
    url: 'https://auth.atlassian.com/mfa/challenge',
    html: unseenCodePage(),
    expect: { ...as('atlassian-code'), ...signingIn, maxSure: 'unsure' },
    seen: 'assumed',
  },
  ...(
    [
      ['typed in dots', dottedCodePage()],
      ['with a field for digits alone', digitsOnlyPage()],
      ['whose label gives its length', lengthInLabelPage()],
    ] as const
  ).map(
    ([how, html]): Sample => ({
      name: `Atlassian code of an unseen build, ${how}`,
      url: addresses.signInJira,
      html,
      expect: { ...as('atlassian-code'), ...signingIn, maxSure: 'likely' },
      seen: 'assumed',
    }),
  ),
  {
    name: 'six boxes that hide what is typed',
    url: addresses.signInJira,
    html: dottedBoxesPage(),
    expect: { ...as('atlassian-email-code'), maxSure: 'likely', orElse: [as('atlassian-code')] },
    seen: 'assumed',
  },
  ...(['beside', 'folded', 'asleep'] as const).flatMap((way): readonly Sample[] => [
    {
      name: `all steps in the document, ${way}: password`,
      url: addresses.signInJira,
      html: slidingSteps({ step: 'password', way }),
      expect: { ...as('atlassian-sign-in', { wants: 'password' }), ...signingIn },
      seen: 'mixed',
    },
    {
      name: `all steps in the document, ${way}: code`,
      url: addresses.signInJira,
      html: slidingSteps({ step: 'code', way }),
      expect: { ...as('atlassian-code'), ...signingIn },
      seen: 'mixed',
    },
  ]),
  {
    name: 'security key first',
    url: addresses.signInJira,
    html: atlassianSecurityKey(),
    expect: { ...as('atlassian-security-key'), ...signingIn },
    seen: 'mixed',
  },
  {
    name: 'security key, other ways open',
    url: addresses.signInJira,
    html: atlassianSecurityKey({ waysOpen: true }),
    expect: { ...as('atlassian-security-key'), ...signingIn },
    seen: 'mixed',
  },
  {
    name: 'recovery key',
    url: addresses.signInJira,
    html: atlassianRecoveryKey(),
    expect: { ...as('atlassian-recovery-key'), ...signingIn },
    seen: 'seen',
  },
  {
    name: 'recovery key, wrong',
    url: addresses.signInJira,
    html: atlassianRecoveryKey({ error: 'That recovery key is not right.', uid: 5 }),
    expect: { ...as('atlassian-recovery-key'), ...signingIn },
    seen: 'mixed',
  },
  {
    name: 'recovery key, lost',
    url: addresses.signInBitbucket,
    html: atlassianRecoveryKey({ lost: 'asked' }),
    expect: { ...as('atlassian-recovery-key'), ...signingIn },
    seen: 'seen',
  },
  {
    name: 'mailed check at sign-in',
    url: addresses.signInJira,
    html: atlassianEmailCode({ email, when: 'sign-in' }),
    expect: { ...as('atlassian-email-code'), why: 'new-sign-in-check' },
    seen: 'seen',
  },
  {
    name: 'mailed check on the way to Bitbucket',
    url: addresses.signInBitbucket,
    html: atlassianEmailCode({ email, when: 'sign-in', error: 'That code is not right.' }),
    expect: { ...as('atlassian-email-code'), why: 'new-sign-in-check' },
    seen: 'mixed',
  },
  {
    name: 'mailed check at sign-up',
    url: addresses.signUpCheck,
    html: atlassianEmailCode({ email, when: 'sign-up' }),
    expect: { ...as('atlassian-email-code'), why: 'new-sign-in-check' },
    seen: 'seen',
  },
  {
    name: 'step-up of a guest, before the mail',
    url: addresses.stepUpGuest,
    html: atlassianStepUp({ state: 'start', ...guest }),
    expect: guestExpect,
    seen: 'mixed',
  },
  {
    name: 'step-up of a guest, mailed',
    url: `${addresses.stepUpGuest}#sent`,
    html: atlassianStepUp({ state: 'sent', ...guest }),
    expect: guestExpect,
    seen: 'mixed',
  },
  {
    name: 'step-up of a guest, wrong code',
    url: `${addresses.stepUpGuest}#sent`,
    html: atlassianStepUp({ state: 'sent', ...guest, error: 'That code is not right.' }),
    expect: guestExpect,
    seen: 'mixed',
  },
  {
    name: 'step-up for security, before the mail',
    url: addresses.stepUpSecurity,
    html: atlassianStepUp({ state: 'start', ...security }),
    expect: securityExpect,
    seen: 'mixed',
  },
  {
    name: 'step-up for security, mailed',
    url: `${addresses.stepUpSecurity}#sent`,
    html: atlassianStepUp({ state: 'sent', ...security }),
    expect: securityExpect,
    seen: 'mixed',
  },
  {
    name: 'security review',
    url: addresses.review,
    html: atlassianSuggestion(),
    expect: { ...as('atlassian-suggestion'), why: 'suggested' },
    seen: 'seen',
  },
];
