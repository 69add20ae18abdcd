import { codeFields } from '../recognise/signs.ts';
import type { Sentence } from '../words/say.ts';
import { strip } from './banner-drafts.ts';
import type { Kind } from './kind.ts';
import { addressDecides, loneCode, saving, settingUp, unnamedCode } from './page-state-lists.ts';
import { mailedCode, onToSite } from './shared-sentences.ts';
import { helpIdentity } from './ways.ts';
import { withMail } from './who-can-help.ts';

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

/** Guests have waited for an email where the page wanted the code from the app. */
const mailedToGuests: readonly Sentence[] = ['step_open_newest_mail', 'step_likely_not_the_app', 'step_older_mail'];
