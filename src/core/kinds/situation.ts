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
  /** The layer whose code was given earlier in this sign-in, where this page asks for another layer's. */
  readonly otherCode?: Layer;
  /** The same for a layer whose code was asked for, and nothing shows that it was given. */
  readonly otherAsked?: Layer;
  /** That layer didn't want a code from an app, but a security key, a recovery key or an email. */
  readonly otherWay?: true;
  /** What asked for Bitbucket's own two-step verification last in this journey, and which workspace, if it's known. */
  readonly wanted?: 'workspace' | 'feature';
  readonly wantedBy?: string;
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
