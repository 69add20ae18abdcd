import { codeFields } from '../recognise/signs.ts';
import type { Sentence } from '../words/say.ts';
import type { Kind } from './kind.ts';
import { helpIdentity } from './official-links.ts';
import { field, id, type Samples } from './sample.ts';
import { addressDecides, loneCode, saving, settingUp, unnamedCode } from './shared-rows.ts';
import { mailedCode, onToSite, strip, withMail } from './shared-words.ts';

/** "Verify your identity": for an organization's guests, or before a change to the account's security. */
export const atlassianStepUp: Kind = {
  layer: 'atlassian',
  layerAt: ({ leadsTo }) => (leadsTo?.to === 'site' ? 'organisation' : null),
  wants: 'email-code',
  why: ({ leadsTo }) => {
    if (leadsTo?.to === 'site') return 'guest-check';
    return leadsTo?.to === 'security-settings' ? 'changing-security' : 'unknown';
  },
  roles: ['sign-in-step', 'second-step'],
  facts: [10, 'section 4, 10'],
  rows: [
    {
      where: ['account-step-up'],
      shows: [
        ...addressDecides,
        ...unnamedCode,
        ...loneCode,
        ...settingUp,
        ...saving,
        'recovery-field',
        'known-mailed-code',
      ],
      sure: 'address',
    },
    { where: ['account-security'], shows: ['mailed-code', 'six-boxes'], sure: 'unsure' },
  ],

  headline: 'head_step_up',
  steps: ({ verdict: { layer }, signs }) => {
    const mailed = layer === 'organisation' ? mailedToGuests : mailedCode;
    // Until there is a field for the code, the page hasn't sent the email yet.
    return codeFields.some((sign) => signs[sign] !== undefined) ? mailed : ['step_have_mail_sent', ...mailed];
  },
  next: (here) => {
    const { layer, why } = here.verdict;
    if (layer === 'organisation') return onToSite('next_signed_in')(here);
    return why === 'changing-security' ? 'next_settings' : null;
  },
  lost: withMail,
  ways: [helpIdentity],
  claims: ({ verdict: { layer } }) => [
    layer === 'organisation' ? 'claim_guest_policy' : 'claim_security_change',
    'claim_step_up_rule',
  ],
  banner: ({ verdict: { layer } }) =>
    strip(layer === 'organisation' ? 'strip_step_up_organisation' : 'strip_email_code'),
};

/** Guests have waited for an email when the page wanted the code from the app. */
const mailedToGuests: readonly Sentence[] = ['step_open_newest_mail', 'step_likely_not_the_app', 'step_older_mail'];

export const atlassianStepUpSamples: Samples = () => [
  {
    url: `${id}/step-up/other?continue=https%3A%2F%2Fid.atlassian.com%2Fmanage-profile%2Fsecurity%2Fapi-tokens`,
    sure: 'likely',
  },
  {
    url: `${id}/step-up/start?continue=https%3A%2F%2Facme-team.atlassian.net%2Fwiki`,
    sure: 'likely',
    layer: 'organisation',
    why: 'guest-check',
  },
  {
    url: `${id}/step-up/start?continue=${encodeURIComponent(`${id}/login?continue=https%3A%2F%2Facme-team.atlassian.net`)}`,
    sure: 'likely',
    layer: 'organisation',
    why: 'guest-check',
  },
  {
    url: `${id}/step-up/start?continue=https%3A%2F%2Fid.atlassian.com%2Fmanage-profile%2Fsecurity%2Fapi-tokens`,
    sure: 'certain',
    layer: 'atlassian',
    why: 'changing-security',
  },
  {
    url: `${id}/step-up/start?continue=https%3A%2F%2Facme-team.atlassian.net.evil.example`,
    sure: 'certain',
    layer: 'atlassian',
    why: 'unknown',
  },
  // Where the way ends decides, not what a foreign address names or where the last page would lead.
  {
    url: `${id}/step-up/start?continue=${encodeURIComponent('https://evil.example/?continue=https://acme-team.atlassian.net/')}`,
    sure: 'certain',
    layer: 'atlassian',
    why: 'unknown',
  },
  {
    url: `${id}/step-up/start?continue=${encodeURIComponent(`${id}/manage-profile/security?next=https%3A%2F%2Facme-team.atlassian.net`)}`,
    sure: 'certain',
    layer: 'atlassian',
    why: 'changing-security',
  },
  {
    url: `${id}/step-up/start?continue=${encodeURIComponent(`https://acme-team.atlassian.net/login?continue=${encodeURIComponent(`${id}/manage-profile/security`)}`)}`,
    sure: 'likely',
    layer: 'organisation',
    why: 'guest-check',
  },
  {
    url: `${id}/step-up/start?continue=https%3A%2F%2Facme-team.atlassian.net%2Fwiki`,
    signs: field({ 'one-time-code-field': 1, 'says-app-code': 1, 'says-mailed-code': 1 }),
    sure: 'likely',
    layer: 'organisation',
  },
];
