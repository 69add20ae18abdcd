import type { Policy } from './policy.ts';
import type { MessageKey, Say } from './say.ts';
import type { Verdict } from './verdict.ts';

/** A place to go, always one of our own fixed addresses. */
export type Way = { readonly say: Say; readonly address: string };

/** A claim about Atlassian or Bitbucket that the advice rests on, and the month in which it was last checked. */
export type Claim = { readonly say: Say; readonly checked: `${number}-${number}` };

/** The answer card: everything a person needs to know about one page, in the order in which it is shown. */
export type Advice = {
  /** Which lock's picture is shown. */
  readonly lock: Verdict['layer'];
  /** One sentence that answers "which code?". */
  readonly headline: Say;
  readonly who: Say;
  readonly why: Say;
  /** What to do now, one small step each. */
  readonly steps: readonly Say[];
  readonly next: Say | null;
  /** Who can help if what is asked for is lost; never somebody who can't. */
  readonly lost: readonly Say[];
  /** Said first of all where the page reports trouble (an invitation that expired, …). */
  readonly trouble: Say | null;
  readonly ways: readonly Way[];
  readonly claims: readonly Claim[];
};

/** What an earlier stop of this journey adds to the answer. */
export type Before = {
  /** The layer whose code was asked for earlier in this journey, when this page asks for another one's. */
  readonly otherCode?: Verdict['layer'];
  /** This journey began with an invitation. */
  readonly invited: boolean;
};
