import { saySite } from '../words/outside-name.ts';
import type { Kind } from './kind.ts';
import { at, field, type Samples } from './sample.ts';
import { nothingAsked } from './shared-rows.ts';
import { onToSite } from './shared-words.ts';
import type { Situation } from './situation.ts';

/** A customer portal's own sign-in. */
export const portalSignIn: Kind = {
  layer: 'organisation',
  wants: 'email-address',
  wantsIn: { password: 'password' },
  why: 'signing-in',
  roles: ['journey-start', 'sign-in', 'invited-step', 'prompt', 'sign-in-step'],
  facts: [26],
  rows: [
    { where: ['portal-sign-in', 'portal-sign-up'], shows: nothingAsked, sure: 'likely' },
    // The list of portals asks for an address where it isn't open to everyone. All else on it is the organization's.
    { where: ['portal-home'], shows: ['email'], sure: 'unsure' },
  ],

  headline: (here) => {
    if (choosesWay(here)) return 'head_portal_choice';
    if (here.verdict.wants === 'password') return 'head_portal_password';
    return isSignUp(here) ? 'head_portal_sign_up' : 'head_portal_email';
  },
  who: ({ verdict: { site } }) => saySite(site, 'who_portal_at', 'who_portal'),
  steps: (here) => {
    if (choosesWay(here))
      return ['step_portal_choose_atlassian', 'step_portal_choose_company', 'step_portal_choose_own'];
    if (here.verdict.wants === 'password') return ['step_portal_password', 'step_portal_other_way'];
    return [isSignUp(here) ? 'step_portal_sign_up' : 'step_portal_email'];
  },
  next: (here) => {
    if (choosesWay(here)) return 'next_portal_choice';
    return here.verdict.wants === 'password' ? onToSite('next_signed_in')(here) : 'next_portal_email';
  },
  lost: ['lost_portal'],
  ways: [],
  claims: ['claim_portal', 'claim_portal_choice'],
  banner: null,
};

/** Between the address and a password, the portal asks how to sign in: then there's only something to press. */
function choosesWay({ signs, verdict: { wants } }: Situation): boolean {
  return wants !== 'password' && signs.button !== undefined && signs['email-field'] === undefined;
}

function isSignUp({ place }: Situation): boolean {
  return place.where === 'portal-sign-up';
}

export const portalSignInSamples: Samples = () => [
  ...at(
    'likely',
    'https://acme-team.atlassian.net/servicedesk/customer/user/login?destination=portals',
    'https://acme-team.atlassian.net/servicedesk/customer/portal/3/user/login',
    'https://acme-team.atlassian.net/servicedesk/customer/portal/12/user/login/?destination=portal%2F12',
    'https://acme-team.atlassian.net/servicedesk/customer/user/signup',
    'https://acme-team.jira.com/servicedesk/customer/portal/3/user/login',
  ),
  {
    url: 'https://acme-team.atlassian.net/servicedesk/customer/user/login',
    signs: field({ button: 1 }),
    sure: 'likely',
    wants: 'email-address',
  },
  {
    url: 'https://acme-team.atlassian.net/servicedesk/customer/portals',
    signs: field({ 'email-field': 1, button: 1 }),
    sure: 'unsure',
  },
  {
    url: 'https://acme-team.atlassian.net/servicedesk/customer/user/login',
    signs: field({ 'password-field': 1 }),
    sure: 'likely',
    wants: 'password',
  },
];
