import { saySite } from '../words/outside-name.ts';
import type { Kind } from './kind.ts';
import { at, field, type Samples } from './sample.ts';
import { nothingAsked } from './shared-rows.ts';
import { emailOrPassword, onToSite } from './shared-words.ts';

/** A customer portal's own sign-in. */
export const portalSignIn: Kind = {
  layer: 'organisation',
  wants: 'email-address',
  wantsIn: { password: 'password' },
  why: 'signing-in',
  roles: ['journey-start', 'sign-in', 'invited-step', 'prompt', 'sign-in-step'],
  facts: [26],
  rows: [{ where: ['portal-sign-in'], shows: nothingAsked, sure: 'likely' }],

  headline: emailOrPassword('head_portal_email', 'head_portal_password'),
  who: ({ verdict: { site } }) => saySite(site, 'who_portal_at', 'who_portal'),
  steps: ({ verdict: { wants } }) => [wants === 'password' ? 'step_portal_password' : 'step_portal_email'],
  next: onToSite('next_signed_in'),
  lost: ['lost_portal'],
  ways: [],
  claims: ['claim_portal'],
  banner: null,
};

export const portalSignInSamples: Samples = () => [
  ...at('likely', 'https://acme-team.atlassian.net/servicedesk/customer/user/login?destination=portals'),
  {
    url: 'https://acme-team.atlassian.net/servicedesk/customer/user/login',
    signs: field({ 'password-field': 1 }),
    sure: 'likely',
    wants: 'password',
  },
];
