import { at, id, jwt, type KindSample } from './shared.samples.ts';

export const atlassianInvitationSamples: readonly KindSample[] = [
  ...at(
    'certain',
    `${id}/signup/invite?application=trello&signature=${jwt({ scope: 'inviteOtp', infoCode: 'invitedUser' })}`,
    `${id}/invite/p/confluence?id=AbCdEfGhIjKlMnOpQrStUv`,
    `${id}/invite/p/jira-software?id=AbCdEfGhIjKlMnOpQrStUv`,
    `${id}/invite/p/project?id=AbCdEfGhIjKlMnOpQrStUv`,
  ),
  ...at('certain', 'https://trello.com/invite/b/000000000000000000000000/ATTI0123456789abcdef/board-name'),
  ...at('likely', `${id}/invite/p/bitbucket?id=AbCdEfGhIjKlMnOpQrStUv`),
  ...at('likely', `${id}/somewhere-new?signature=${jwt({ scope: 'inviteOtp' })}`),
];
