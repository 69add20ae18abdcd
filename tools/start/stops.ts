import { join } from 'node:path';
import type { Shown } from '../../test/e2e/harness/popup.ts';
import type { Tab } from '../../test/e2e/harness/tab.ts';
import { until } from '../../test/e2e/harness/until.ts';

/** Where the pictures go. Git ignores it. */
export const pictures = 'tour';

/** What the user does at a stop; returns what happened to the code that was typed, if one was. */
export type Act = () => Promise<string | undefined>;

/** Shows one stop after another, and remembers what was wrong. */
export type Stops = {
  /**
   * Asks the popup, takes pictures of page and popup, does what is to be done there, then prints the stop's one line.
   */
  readonly stop: (tab: Tab, expected: Shown, act?: Act) => Promise<void>;
  readonly wrong: readonly string[];
};

/**
 * How long a page is shown before the popup opens, and how long the popup stays, in milliseconds: enough to read a
 * line.
 */
const time = { page: 1_000, popup: 3_000 };

type Signs = { readonly shown: Shown; readonly headline: string };

/**
 * Stops of a tour, with or without someone watching.
 * @param wait lets this many milliseconds pass, if someone is there who needs them to follow
 */
export function stopsOf(journey: string, wait: (time: number) => Promise<void>): Stops {
  const wrong: string[] = [];
  let count = 0;
  const stop = async (tab: Tab, expected: Shown, act?: Act): Promise<void> => {
    count += 1;
    const place = `${journey}${count}`;
    const picture = join(pictures, `${place}-${expected.page}`);
    await tab.page.bringToFront();
    await wait(time.page);
    const { shown, headline } = await lookAt(tab, expected, `${picture}-popup.png`, () => wait(time.popup));
    await tab.screenshot(`${picture}.png`);
    const address = plainAddress(await tab.address());
    const said = wordsOf(shown);
    const line = [place, address, said, headline];
    if (said !== wordsOf(expected)) {
      line.push(`WRONG, expected ${wordsOf(expected)}`);
      wrong.push(`at stop ${place} the popup said ${said} instead of ${wordsOf(expected)}`);
    }
    try {
      const code = await act?.();
      if (code) line.push(code);
    } finally {
      process.stdout.write(`${line.join('  ')}\n`);
    }
  };
  return { stop, wrong };
}

/** Reopens the popup until it says what is expected; if it never does, returns what it said last. */
async function lookAt(tab: Tab, expected: Shown, picture: string, read: () => Promise<void>): Promise<Signs> {
  let last: Signs | undefined;
  const look = async () => {
    const popup = await tab.openPopup();
    try {
      const shown = await popup.verdict();
      const headline = await popup.read((document) => document.querySelector('h1')?.innerText ?? '');
      last = { shown, headline };
      if (wordsOf(shown) !== wordsOf(expected)) return null;
      if (headline === '') throw new Error('the popup has no headline');
      await popup.screenshot(picture);
      await read();
      return last;
    } finally {
      await popup.close();
    }
  };
  try {
    return await until('the popup', look);
  } catch (error) {
    if (last && wordsOf(last.shown) !== wordsOf(expected)) return last;
    throw error;
  }
}

const wordsOf = ({ page, layer, wants, why, sure }: Shown): string => [page, layer, wants, why, sure].join('/');

const plainAddress = (address: string): string => address.replace(/[?#].*$/, '');
