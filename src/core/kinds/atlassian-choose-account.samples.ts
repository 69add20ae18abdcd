import { at, id, type KindSample } from './shared.samples.ts';

export const atlassianChooseAccountSamples: readonly KindSample[] = [
  ...at(
    'certain',
    `${id}/login/select-account?application=bitbucket&continue=https%3A%2F%2Fbitbucket.org%2Faccount%2Fsignin%2F`,
    `${id}/login/select-account?continue=https%3A%2F%2Fexample.atlassian.net%2Fwiki#top`,
  ),
];
