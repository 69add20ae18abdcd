import type { Wants } from '../recognise/verdict.ts';
import type { MessageKey } from '../words/say.ts';
import type { Kind } from './kind.ts';
import { at, field, type Samples } from './sample.ts';
import { anyCode, form, knownCode, quiet, recovery, saving, settingUp, shown, talk } from './shared-rows.ts';
import { atWork } from './shared-words.ts';

/** The company's own sign-in or another identity provider. It is judged only when the user opens the popup there. */
export const companySignIn: Kind = {
  layer: 'company',
  wants: 'nothing',
  wantsIn: {
    password: 'password',
    email: 'email-address',
    'app-code': 'app-code',
    'shared-code': 'app-code',
    'one-time-code': 'app-code',
    'six-boxes': 'app-code',
    'two-step-code': 'app-code',
    'some-code': 'app-code',
    'company-answer': 'app-code',
    'mailed-code': 'email-code',
    'security-key': 'security-key',
    'security-key-link': 'security-key',
  },
  why: 'signing-in',
  roles: ['journey-start', 'sign-in', 'invited-step', 'prompt', 'sign-in-step', 'user-may-change'],
  facts: [27],
  rows: [
    {
      where: ['company'],
      shows: [...form, ...anyCode, ...knownCode, ...talk, ...recovery, ...settingUp, 'suggestion'],
      sure: 'likely',
    },
    { where: ['company'], shows: [...quiet, ...shown, ...saving], sure: 'unsure' },
  ],

  headline: ({ verdict: { wants } }) => headlines[wants],
  steps: ['step_company', 'step_company_not_ours'],
  next: 'next_company_then_bitbucket',
  lost: (here) => ['lost_company', ...atWork(here), 'lost_company_other'],
  ways: [],
  claims: ['claim_sso'],
  banner: null,
};

const headlines: { readonly [Want in Wants]: MessageKey } = {
  nothing: 'head_company_nothing',
  'email-address': 'head_company_email',
  password: 'head_company_password',
  'account-choice': 'head_company_account',
  'app-code': 'head_company_app_code',
  'email-code': 'head_company_email_code',
  'security-key': 'head_company_security_key',
  'recovery-key': 'head_company_recovery',
  'recovery-code': 'head_company_recovery',
  'set-up': 'head_company_set_up',
  'save-recovery': 'head_company_save_recovery',
  decision: 'head_company_decision',
};

export const companySignInSamples: Samples = () => [
  ...at(
    'unsure',
    'https://login.microsoftonline.com/common/oauth2/v2.0/authorize',
    'https://accounts.google.com/signin',
    'https://acme.okta.com/login/login.htm',
    'https://acme.okta-emea.com/',
    'https://acme.oktapreview.com/',
    'https://acme.onelogin.com/login2/',
  ),
  {
    url: 'https://acme.okta.com/signin/verify',
    signs: field({ 'company-field': 1 }),
    sure: 'unsure',
    afterSignIn: 'likely',
    wants: 'app-code',
  },
  // The provider's own host belongs to no tenant.
  {
    url: 'https://login.microsoftonline.com/common/login',
    signs: field({ 'code-field': 1 }),
    sure: 'likely',
    wants: 'app-code',
  },
  {
    url: 'https://login.microsoftonline.com/',
    signs: field({ 'company-field': 1, 'password-field': 1 }),
    sure: 'likely',
    wants: 'password',
  },
];
