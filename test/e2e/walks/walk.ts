import type { Journey, JourneyName } from '../../practice/journeys.ts';
import type { Shown } from '../harness/popup.ts';
import type { Run } from '../harness/run.ts';

/** What the extension has to say at one stop of a walk. */
export type Stop = {
  /** The verdict's five words, `page/layer/wants/why/sure`. */
  readonly verdict: string;
  /** Words that the popup must say, each of them. */
  readonly says?: readonly string[];
  /** Words that the banner must say, each of them; if there are none, no banner may be there. */
  readonly banner?: readonly string[];
};

/** What the user does at a stop; returns what happened to the code that was typed, if one was. */
export type Act = () => Promise<string | undefined>;

/** Asks at a stop, in the way that fits the caller, then acts. */
export type Meet = (stop: Stop, act?: Act) => Promise<void>;

/**
 * A way through one journey, stop by stop, written once: the test checks every stop against what it says, and `npm
 * start` shows the same stops to a user.
 */
export type Walk = {
  readonly name: JourneyName;
  readonly title: string;
  readonly take: (journey: Journey, run: Run, meet: Meet) => Promise<void>;
};

/** A verdict by its five words. */
export function shownOf(verdict: string): Shown {
  const [page = '', layer = '', wants = '', why = '', sure = ''] = verdict.split('/');
  return { page, layer, wants, why, sure };
}
