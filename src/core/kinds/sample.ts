import type { Signs } from '../recognise/signs.ts';
import type { Layer, Sure, Wants, Why } from '../recognise/verdict.ts';

/** A page of one kind: its address, what a look sees there (nothing if left out), and what must be said about it. */
export type KindSample = {
  readonly url: string;
  readonly signs?: Signs;
  readonly sure: Sure;
  /** How sure if the page before was the Atlassian account's sign-in, if that differs. */
  readonly afterSignIn?: Sure;
  readonly layer?: Layer;
  readonly wants?: Wants;
  readonly why?: Why;
};

/**
 * The samples of a kind, for its tests. They are a function, so that a build finds it unused and leaves all of it out:
 * the recognizer must not know its samples. A test checks the build for them.
 */
export type Samples = () => readonly KindSample[];

/** What the address alone says: addresses of the page facts, each labeled by hand. */
export const at = (sure: Sure, ...urls: readonly string[]): KindSample[] => urls.map((url) => ({ url, sure }));
/** A document with some text and these signs. */
export const field = (signs: Signs): Signs => ({ text: 1, ...signs });
export const jwt = (claims: object): string => `e30.${btoa(JSON.stringify(claims)).replace(/=+$/, '')}.c2ln`;

export const id = 'https://id.atlassian.com';
export const login = `${id}/login?continue=https%3A%2F%2Facme-team.atlassian.net`;
export const bbSignIn = 'https://bitbucket.org/account/signin/?next=%2Facme-team%2Fwidgets';
export const bbRepo = 'https://bitbucket.org/acme-team/widgets/src/main/';
export const bbSteps = 'https://bitbucket.org/account/settings/two-step-verification';
