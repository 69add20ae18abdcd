import type { Policy } from '../policy.ts';
import type { Verdict } from '../recognise/verdict.ts';
import type { Say } from '../say.ts';
import { claimsFor } from './claims.ts';
import { headlineFor } from './headline.ts';
import { lostFor, lostTitleFor } from './lost.ts';
import { nextFor } from './next.ts';
import { noteFor } from './note.ts';
import { questionsFor } from './questions.ts';
import { stepsFor } from './steps.ts';
import { troubleFor } from './trouble.ts';
import { waysFor } from './ways.ts';
import { whoAsks } from './who.ts';
import { whyAsked } from './why.ts';

export { badgeFor } from './badge.ts';
export { bannerFor } from './banner.ts';

/** A place to go, always one of our own fixed addresses: to do something there, or to read about it. */
export type Way = { readonly say: Say; readonly address: `https://${string}`; readonly to: 'do' | 'read' };

/** A claim about Atlassian or Bitbucket that the advice rests on, and the month in which it was last checked. */
export type Claim = { readonly say: Say; readonly checked: `${number}-${number}` };

/** The answer card: everything a person needs to know about one page, in the order in which it is shown. */
export type Advice = {
  /** Which lock's picture is shown. */
  readonly lock: Verdict['layer'];
  /** Said first of all where the page reports trouble (an invitation that expired, …). */
  readonly trouble: Say | null;
  /** One sentence that answers "which code?". */
  readonly headline: Say;
  /** Right under the headline: what an earlier code in this journey has to do with this one. */
  readonly note: Say | null;
  readonly who: Say;
  readonly why: Say;
  /** What to do now, one small step each. */
  readonly steps: readonly Say[];
  /** Where a code was refused: what to look at, one after the other. They stand in place of the steps. */
  readonly questions: readonly Say[];
  readonly next: Say | null;
  /** What the user calls the mishap that `lost` helps with. */
  readonly lostTitle: Say;
  /** Who can help if what is asked for is lost; never somebody who can't. */
  readonly lost: readonly Say[];
  readonly ways: readonly Way[];
  readonly claims: readonly Claim[];
};

/** What an earlier stop of this journey adds to the answer. */
export type Before = {
  /** The layer whose code was asked for earlier in this journey, when this page asks for another one's. */
  readonly otherCode?: Verdict['layer'];
  /** That earlier page wanted no code of an app: a security key, a recovery key or an e-mail opened it. */
  readonly otherWay?: true;
  /** The last sign-in in this journey was the company's own, and was passed. */
  readonly throughCompany?: true;
  /** This journey began with an invitation. */
  readonly invited: boolean;
};

/** The answer for one page: a pure lookup in the tables beside, so that every combination has one. */
export function adviceFor(verdict: Verdict, before: Before, policy: Policy): Advice {
  return {
    lock: verdict.layer,
    trouble: troubleFor(verdict, before),
    headline: headlineFor(verdict),
    note: noteFor(verdict, before),
    who: whoAsks(verdict, policy),
    why: whyAsked(verdict, policy),
    steps: stepsFor(verdict, before, policy),
    questions: questionsFor(verdict, before),
    next: nextFor(verdict, before),
    lostTitle: lostTitleFor(verdict),
    lost: lostFor(verdict, policy),
    ways: waysFor(verdict, before),
    claims: claimsFor(verdict),
  };
}
