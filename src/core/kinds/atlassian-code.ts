import { saySite } from '../words/outside-name.ts';
import type { Kind } from './kind.ts';
import { helpStep } from './official-links.ts';
import { field, id, login, type Samples } from './sample.ts';
import { accountAny, onTheWay, worded } from './shared-rows.ts';
import { accountHelp, bitbucketCodeAhead, strip, withAccountStep } from './shared-words.ts';
import type { Situation } from './situation.ts';

/** The second step of the Atlassian account: a code from the app or a text message. */
export const atlassianCode: Kind = {
  layer: 'atlassian',
  wants: 'app-code',
  why: 'signing-in',
  roles: ['journey-start', 'prompt', 'sign-in-step', 'second-step', 'fillable'],
  facts: [5, 'section 4, 10', 'A13'],
  rows: [
    { where: [...accountAny, 'account-step-up'], shows: ['known-app-code'], sure: 'certain' },
    { where: onTheWay, shows: ['shared-code'], sure: 'certain' },
    { where: onTheWay, shows: ['app-code', 'two-step-code'], sure: 'likely' },
    { where: onTheWay, shows: ['one-time-code', 'some-code'], sure: 'unsure' },
    { where: ['account-sign-in', 'account-sign-in-step'], shows: worded, sure: 'unsure' },
    // People have waited for an email at these addresses while the page named the app.
    {
      where: ['account-sign-up', 'account-invitation', 'account-join', 'account-step-up'],
      shows: ['app-code'],
      sure: 'likely',
    },
  ],

  headline: 'head_atlassian_code',
  who: (here) =>
    towardsSite(here)
      ? saySite(here.verdict.site, 'who_atlassian_to_site', 'who_atlassian_to_some_site')
      : 'who_atlassian',
  steps: (here) => [
    'step_app_code_or_text',
    'step_entry_atlassian',
    towardsSite(here) ? 'step_no_mail_atlassian' : 'step_no_space',
  ],
  next: bitbucketCodeAhead('next_signed_in'),
  lost: (here) => [...withAccountStep(here), ...(towardsSite(here) ? (['lost_guest_admin'] as const) : [])],
  ways: [helpStep],
  claims: (here) => [
    'claim_host_decides',
    'claim_separate',
    'claim_atlassian_methods',
    'claim_passkeys',
    'claim_cannot_tell_enforced',
    ...(towardsSite(here) ? (['claim_no_mailed_code', 'claim_guest_code'] as const) : []),
    ...accountHelp,
  ],
  banner: ({ earlier: { otherCode, otherAsked } }) =>
    strip((otherCode ?? otherAsked) === 'bitbucket' ? 'strip_second_atlassian' : 'strip_atlassian_code'),
};

/**
 * Whether signing in leads to a customer site. Guests of another company wait there for an email that never comes, or
 * ask its admins for help with what is their own account's (page facts, section 4, 10).
 */
function towardsSite({ place: { leadsTo } }: Situation): boolean {
  return leadsTo?.to === 'site';
}

export const atlassianCodeSamples: Samples = () => [
  { url: login, signs: field({ 'atlassian-code-field': 1, 'code-field': 1 }), sure: 'certain' },
  { url: login, signs: field({ 'otp-code-field': 1, 'code-field': 1 }), sure: 'certain' },
  { url: login, signs: field({ 'one-time-code-field': 1, 'says-app-code': 1 }), sure: 'likely' },
  { url: login, signs: field({ 'one-time-code-field': 1 }), sure: 'unsure' },
  { url: login, signs: field({ 'code-boxes': 8 }), sure: 'unsure' },
  {
    url: 'https://auth.atlassian.com/mf',
    signs: field({ 'atlassian-code-field': 1 }),
    sure: 'certain',
  },
  {
    url: login,
    signs: field({ 'atlassian-code-field': 1, 'known-sign-in-field': 1, 'email-field': 1 }),
    sure: 'likely',
  },
  { url: login, signs: field({ 'code-field': 1, 'says-two-step': 1 }), sure: 'likely' },
  { url: 'https://auth.atlassian.com/mfa', signs: field({ 'code-field': 1 }), sure: 'unsure' },
  {
    url: `${id}/signup/invite`,
    signs: field({ 'one-time-code-field': 1, 'says-app-code': 1 }),
    sure: 'likely',
  },
  {
    url: `${id}/step-up/start?continue=https%3A%2F%2Facme-team.atlassian.net%2Fwiki`,
    signs: field({ 'one-time-code-field': 1, 'says-app-code': 1 }),
    sure: 'likely',
    why: 'signing-in',
  },
];
