import type { Policy } from '../policy/policy.ts';
import type { Place } from '../recognise/place.ts';
import type { Signs } from '../recognise/signs.ts';
import type { Layer, Verdict } from '../recognise/verdict.ts';

/** A recognized page: the verdict, and the address and signs that it is based on. */
export type Recognised = {
  readonly verdict: Verdict;
  readonly place: Place;
  readonly signs: Signs;
  readonly doubt?: Doubt;
};

/**
 * Why the page may be a stranger's: it is where people write, or it's a sign-in that nothing identifies, and the way
 * there doesn't vouch for it.
 */
export type Doubt = 'people-write' | 'tenant-unknown';

/** What an earlier stop of this journey adds to the answer. */
export type Earlier = {
  /** The layer whose code an earlier page of this journey asked for, where this page asks for another layer's. */
  readonly otherCode?: Layer;
  /** That earlier page didn't want a code from an app, but a security key, a recovery key or an email. */
  readonly otherWay?: true;
  /** The last sign-in in this journey was the company's own, and it succeeded. */
  readonly throughCompany?: true;
  /** This journey began with an invitation. */
  readonly invited: boolean;
};

/** Everything that the words about a page can depend on. */
export type Situation = Recognised & {
  readonly earlier: Earlier;
  readonly policy: Policy;
  /** Set-up of Bitbucket's own step in this tab waits for the link in an email. */
  readonly setUpWaits?: true;
};
