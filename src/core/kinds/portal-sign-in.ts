import { saySite } from '../words/outside-name.ts';
import type { Kind } from './kind.ts';
import { nothingAsked } from './page-state-lists.ts';
import { emailOrPassword, onToSite } from './shared-sentences.ts';

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
