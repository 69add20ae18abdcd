import type { Sentence } from '../words/say.ts';
import type { Kind } from './kind.ts';
import { helpSignIn } from './official-links.ts';
import { at, field, id, login, type Samples } from './sample.ts';
import { blocked, form, shown, unmarked } from './shared-rows.ts';
import { emailOrPassword } from './shared-words.ts';

export const atlassianSignIn: Kind = {
  layer: 'atlassian',
  wants: 'email-address',
  wantsIn: { password: 'password', 'text-field': 'nothing', 'token-code': 'nothing' },
  why: 'signing-in',
  roles: ['journey-start', 'sign-in', 'invited-step', 'prompt', 'sign-in-step', 'user-may-change'],
  facts: [1, 2, 'A13', 'A19', 'B22'],
  rows: [
    { where: ['account-sign-in', 'account-sign-in-step'], shows: form, sure: 'field' },
    { where: ['account-sign-in'], shows: ['blank'], sure: 'likely' },
    {
      where: ['account-sign-in'],
      shows: ['something', 'silent-prompt', ...blocked, ...shown.filter((state) => state !== 'bare-picture')],
      sure: 'unsure',
    },
    // It may be for a code, in words that we don't know.
    { where: ['account-sign-in'], shows: unmarked, sure: 'unsure' },
    { where: ['account-choice'], shows: ['password'], sure: 'likely' },
  ],

  headline: (here) =>
    here.verdict.wants === 'nothing'
      ? 'head_sign_in_unknown'
      : emailOrPassword('head_sign_in_email', 'head_sign_in_password')(here),
  steps: ({ verdict: { wants }, earlier: { invited }, signs }) => {
    if (wants === 'nothing') return ['step_read_field', 'step_code_is_atlassian'];
    const first: readonly Sentence[] =
      wants === 'password'
        ? ['step_type_password']
        : [invited ? 'step_type_invited_email' : 'step_type_email', 'step_same_address'];
    return [
      ...(signs['says-human-check'] === undefined ? [] : (['step_human_check'] as const)),
      ...first,
      ...(signs['says-too-many'] === undefined ? [] : (['lost_locked_mail'] as const)),
      ...(signs['says-not-let-in'] === undefined ? [] : (['step_asleep_support'] as const)),
    ];
  },
  next: (here) => (here.verdict.wants === 'nothing' ? null : emailOrPassword('next_password', 'next_code_maybe')(here)),
  // What is among the steps isn't said twice.
  lost: ({ signs }) => [
    'lost_password',
    'lost_too_many',
    ...(signs['says-too-many'] === undefined ? (['lost_locked_mail'] as const) : []),
    'lost_passkey_sign_in',
  ],
  ways: [helpSignIn],
  claims: ['claim_host_decides', 'claim_brakes', 'claim_asleep', 'claim_passkeys'],
  banner: null,
};

export const atlassianSignInSamples: Samples = () => [
  // A code page at these addresses looks the same by its address.
  ...at(
    'likely',
    `${id}/`,
    `${id}/login`,
    `${id}/login/`,
    `${id}/login?application=bitbucket&continue=https%3A%2F%2Fbitbucket.org%2Faccount%2Fsignin%2F%3Fnext%3D%252F%26redirectCount%3D1`,
  ),
  {
    url: login,
    signs: field({ 'known-sign-in-field': 1, 'email-field': 1 }),
    sure: 'certain',
    wants: 'email-address',
  },
  {
    url: login,
    signs: field({ 'known-sign-in-field': 1, 'password-field': 1 }),
    sure: 'certain',
    wants: 'password',
  },
  { url: login, signs: field({}), sure: 'unsure', wants: 'email-address' },
  { url: login, signs: field({ 'text-field': 1, button: 1 }), sure: 'unsure', wants: 'nothing' },
  { url: login, signs: field({ 'text-field': 1, 'says-security-key': 1 }), sure: 'unsure', wants: 'nothing' },
  { url: login, signs: field({ 'token-field': 1 }), sure: 'unsure', wants: 'nothing' },
  // What only looks like a code belongs to a form (a postal code, an amount) or to something unknown.
  {
    url: login,
    signs: field({ 'code-field': 1, 'email-field': 1, 'known-sign-in-field': 1 }),
    sure: 'certain',
  },
  // A picture beside a sign-in form leads to an app.
  {
    url: login,
    signs: field({ 'email-field': 1, 'qr-picture': 1, 'says-set-up': 1, 'says-two-step': 1 }),
    sure: 'certain',
  },
  {
    url: login,
    signs: field({ 'known-sign-in-field': 1, 'email-field': 1, 'qr-picture': 1, 'says-set-up': 1, 'says-app-code': 1 }),
    sure: 'certain',
  },
];
