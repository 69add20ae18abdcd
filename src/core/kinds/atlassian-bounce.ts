import type { Kind } from './kind.ts';
import { form, nothingAsked, quiet, shown } from './page-state-lists.ts';

/** A stop on the way that asks for nothing: hand-offs, a site's sign-in address, signing out, the way back from a company. */
export const atlassianBounce: Kind = {
  layer: 'atlassian',
  wants: 'nothing',
  why: 'signing-in',
  roles: ['journey-start', 'invited-step', 'passing', 'sign-in-step'],
  facts: [4, 25, 27, 29, 30],
  rows: [
    { where: ['account-stop'], shows: [...quiet, 'security-key', ...shown, ...form], sure: 'address' },
    // Nothing on Atlassian's other hosts is ever a code page.
    { where: ['outside-stop'], shows: nothingAsked, sure: 'address' },
  ],

  headline: 'head_atlassian_bounce',
  whySigningIn: 'why_passing',
  steps: ['step_wait'],
  next: null,
  lost: [],
  ways: [],
  claims: [],
  banner: null,
};
