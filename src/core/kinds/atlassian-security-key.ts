import type { Kind } from './kind.ts';
import { helpStep } from './official-links.ts';
import { field, id, login, type Samples } from './sample.ts';
import { accountHelp, bitbucketCodeAhead, strip, withAccountStep } from './shared-words.ts';

export const atlassianSecurityKey: Kind = {
  layer: 'atlassian',
  wants: 'security-key',
  why: 'signing-in',
  roles: ['journey-start', 'prompt', 'sign-in-step', 'second-step'],
  facts: [6, 'A13'],
  rows: [
    {
      where: ['account-sign-in', 'account-sign-in-step', 'account-choice', 'account-stop'],
      shows: ['security-key-link'],
      sure: 'certain',
    },
    { where: ['account-sign-in', 'account-sign-in-step'], shows: ['security-key'], sure: 'likely' },
  ],

  headline: 'head_atlassian_security_key',
  steps: ['step_touch_key_or_passkey', 'step_key_other_way_atlassian', 'step_passkey_not_bitbucket'],
  next: bitbucketCodeAhead('next_signed_in'),
  lost: withAccountStep,
  ways: [helpStep],
  claims: [
    'claim_host_decides',
    'claim_separate',
    'claim_atlassian_methods',
    'claim_passkeys',
    'claim_passkey_not_bitbucket',
    ...accountHelp,
  ],
  banner: strip('strip_atlassian_security_key'),
};

export const atlassianSecurityKeySamples: Samples = () => [
  {
    url: login,
    signs: field({ 'security-key-link': 1, 'says-security-key': 1 }),
    sure: 'certain',
  },
  { url: login, signs: field({ 'says-security-key': 1 }), sure: 'likely' },
  { url: login, signs: field({ 'says-passkey': 1, 'says-two-step': 1, button: 1 }), sure: 'likely' },
  {
    url: `${id}/login/select-account`,
    signs: field({ 'security-key-link': 1, 'says-security-key': 1 }),
    sure: 'certain',
  },
];
