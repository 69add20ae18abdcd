import { at, type KindSample } from './shared.samples.ts';

export const bitbucketInvitationSamples: readonly KindSample[] = [
  ...at(
    'likely',
    'https://bitbucket.org/invitations/acme-team/0123',
    'https://bitbucket.org/acme-team/workspace/invite/0123',
    'https://bitbucket.org/acme-team/workspace/settings/invitations',
    'https://bitbucket.org/invitations/repository/0123',
    'https://bitbucket.org/account/invitation',
  ),
];
