import { browserOwn } from '../../test/e2e/harness/browser-own.ts';
import type { BrowserKind } from '../../test/e2e/harness/driver.ts';
import { openBrowser, type Run } from '../../test/e2e/harness/run.ts';
import { type Journey, startJourney } from '../../test/practice/journeys.ts';
import type { Ending } from './ending.ts';
import type { Tour } from './journeys.ts';
import { stopsOf } from './stops.ts';

/** How a tour is shown. */
export type Show = {
  readonly kind: BrowserKind;
  readonly visible: boolean;
  /** Lets this many milliseconds pass if someone is watching. */
  readonly wait: (time: number) => Promise<void>;
};

/** A tour that was taken; its browser and the people in it are still there. */
export type Taken = {
  readonly journey: Journey;
  /** Missing if the browser didn't start. */
  readonly run: Run | undefined;
  /** What was wrong, each as a part of a sentence. */
  readonly wrong: readonly string[];
  /** The user closed the window. */
  readonly isOver: () => boolean;
  readonly close: () => Promise<void>;
};

/** Plays one journey in a browser of its own, and leaves both open. */
export async function takeTour({ name, title, take }: Tour, show: Show, ending: Ending): Promise<Taken> {
  process.stdout.write(`${title}\n`);
  const stops = stopsOf(name, show.wait);
  const journey = await startJourney(name, { browserOwn });
  const { practice } = journey;
  const closePractice = ending.closes(practice.close);
  let run: Run | undefined;
  let closeRun: () => Promise<void> = async () => {};
  const isOver = () => run?.tab.page.browser().connected === false;
  const wrong: string[] = [];
  try {
    run = await openBrowser(show.kind, {
      proxyPort: practice.proxyPort,
      visible: show.visible,
      closesItself: true,
    });
    closeRun = ending.closes(run.close);
    if (show.visible) await closeBlankTabs(run);
    await take(journey, run, stops);
  } catch (error) {
    await ending.unlessTold();
    wrong.push(
      isOver() ? `the window was closed during journey ${name}` : `journey ${name} ended early: ${partOf(error)}`,
    );
  }
  const failures = practice.requests.filter((line) => line.startsWith('ERROR'));
  const asked = practice.refused.map((host) => `something asked ${host} for something`);
  return {
    journey,
    run,
    wrong: [...stops.wrong, ...wrong, ...asked, ...failures],
    isOver,
    close: async () => {
      await closeRun();
      await closePractice();
    },
  };
}

/** Closes the empty tab that a browser starts with, which shows nothing. */
async function closeBlankTabs({ tab }: Run): Promise<void> {
  for (const page of await tab.page.browser().pages())
    if (page !== tab.page && page.url() === 'about:blank') await page.close();
}

function partOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\.$/, '');
}
