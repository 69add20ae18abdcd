import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { type Journey, type JourneyName, startJourney } from '../../practice/journeys.ts';
import type { Practice, PracticeOptions } from '../../practice/practice.ts';
import { browserOwn } from './browser-own.ts';
import type { BrowserKind } from './driver.ts';
import type { PolicyValues } from './policy.ts';
import { openBrowser, type Run } from './run.ts';
import { borrowBrowser } from './shared-browser.ts';

/** What a journey is played on; it exists while a test runs. */
export type Stage = { readonly journey: Journey; readonly practice: Practice; readonly run: Run };

/**
 * Sets the stage for the tests of a `describe`: the practice server with the people and locks of one journey, and one
 * browser, for all of them. After each test, no request may have gone to a host that the practice server doesn't play,
 * and the server must not have failed.
 */
export function stage(
  kind: BrowserKind,
  name: JourneyName,
  {
    policy,
    profile,
    onScreen = false,
    allRights = false,
    ...options
  }: PracticeOptions & {
    readonly policy?: PolicyValues;
    readonly profile?: string;
    readonly onScreen?: boolean;
    readonly allRights?: boolean;
  } = {},
): Stage {
  let journey: Journey | undefined;
  let run: Run | undefined;
  const there = <Thing>(thing: Thing | undefined): Thing => {
    if (thing === undefined) throw new Error('The stage is set only while tests run');
    return thing;
  };
  beforeAll(async () => {
    journey = await startJourney(name, { browserOwn, ...options });
    const { proxyPort } = journey.practice;
    const isUsual = !onScreen && policy === undefined && profile === undefined;
    run = isUsual
      ? await borrowBrowser(kind, { proxyPort, allRights })
      : await openBrowser(kind, {
          proxyPort,
          onScreen,
          allRights,
          ...(policy && { policy }),
          ...(profile && { profile }),
        });
  });
  afterEach(() => {
    const { refused, requests } = there(journey).practice;
    expect(refused, 'hosts that are not played were asked for something').toEqual([]);
    expect(requests.filter((line) => line.startsWith('ERROR'))).toEqual([]);
  });
  afterAll(async () => {
    await run?.close();
    await journey?.practice.close();
  });
  return {
    get journey() {
      return there(journey);
    },
    get practice() {
      return there(journey).practice;
    },
    get run() {
      return there(run);
    },
  };
}
