import { at, id, type KindSample } from './shared.samples.ts';

export const atlassianJoinSamples: readonly KindSample[] = [
  ...at(
    'certain',
    `${id}/join/user-access`,
    `${id}/join/user-access?resource=ari%3Acloud%3Aconfluence%3A%3Asite%2F0000&continue=https%3A%2F%2Facme-team.atlassian.net%2Fwiki`,
  ),
];
