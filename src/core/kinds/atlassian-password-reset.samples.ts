import { at, id, type KindSample } from './shared.samples.ts';

export const atlassianPasswordResetSamples: readonly KindSample[] = [
  ...at(
    'certain',
    `${id}/login/resetpassword?application=bitbucket`,
    `${id}/login/resetpassword?email=first.last%40example.com`,
  ),
];
