import { at, field, id, jwt, type KindSample, login } from './shared.samples.ts';

export const atlassianEmailCodeSamples: readonly KindSample[] = [
  ...at(
    'certain',
    `${id}/signup/verify-email/otp?continue=https%3A%2F%2Fwww.atlassian.com&token=${jwt({ sub: 'user@example.com' })}`,
  ),
  ...at('likely', `${id}/verify-email?application=trello`, `${id}/signup/verify-email/link`),
  { url: login, signs: field({ 'code-boxes': 6 }), sure: 'likely' },
  {
    url: login,
    signs: field({ 'mailed-code-boxes': 6, 'code-boxes': 6 }),
    sure: 'certain',
    why: 'new-sign-in-check',
  },
  { url: `${id}/join/user-access`, signs: field({ 'code-field': 1 }), sure: 'unsure' },
  {
    url: `${id}/signup/invite`,
    signs: field({ 'one-time-code-field': 1 }),
    sure: 'likely',
  },
];
