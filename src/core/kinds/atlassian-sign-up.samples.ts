import { at, field, id, jwt, type KindSample } from './shared.samples.ts';

export const atlassianSignUpSamples: readonly KindSample[] = [
  ...at(
    'certain',
    `${id}/signup`,
    `${id}/signup?application=bitbucket&continue=`,
    `${id}/signup/welcome?token=${jwt({ sub: 'user@example.com' })}`,
    `${id}/signup/welcome/sent?application=trello`,
  ),
  ...at('likely', `${id}/profile/signUp.action?application=mpac`),
  {
    url: `${id}/signup`,
    signs: field({ 'code-field': 1, 'email-field': 1 }),
    sure: 'certain',
  },
];
