import { mkdir, rm } from 'node:fs/promises';
import { browserOwn } from '../test/e2e/harness/browser-own.ts';
import { openBrowser } from '../test/e2e/harness/run.ts';
import { startJourney } from '../test/practice/journeys.ts';
import { buildAll, isBuildStale } from './build/build.ts';
import { type Tour, tours } from './start/journeys.ts';
import { pictures, stopsOf } from './start/stops.ts';

/**
 * The extension at work, with nobody's account: builds it where that is due, plays Atlassian and Bitbucket on this machine, and walks
 * through them in a browser that has the extension. One line and two pictures a stop, of the page and of the popup.
 */
const wrong: string[] = [];
try {
  if (isBuildStale()) await buildAll();
  await rm(pictures, { recursive: true, force: true });
  await mkdir(pictures, { recursive: true });
  for (const tour of tours) wrong.push(...(await take(tour)));
} catch (error) {
  wrong.push(sentenceOf(error));
}
process.stdout.write(
  wrong.length === 0
    ? `Every stop came out right. The pictures are in ${pictures}/.\n`
    : `Not every stop came out right: ${wrong.join('; ')}.\n`,
);
// Ends a browser too that got stuck while it was starting.
process.exit(wrong.length === 0 ? 0 : 1);

/** Plays one journey in a browser of its own; gives what did not come out right. */
async function take({ name, title, take: walk }: Tour): Promise<readonly string[]> {
  process.stdout.write(`${title}\n`);
  const stops = stopsOf(name);
  const journey = await startJourney(name, { browserOwn });
  try {
    const run = await openBrowser('chromium', { proxyPort: journey.practice.proxyPort });
    try {
      await walk(journey, run, stops);
    } finally {
      await run.close();
    }
    const { refused, requests } = journey.practice;
    const failures = requests.filter((line) => line.startsWith('ERROR'));
    return [...stops.wrong, ...refused.map((host) => `something asked ${host} for something`), ...failures];
  } catch (error) {
    return [...stops.wrong, `journey ${name} ended early: ${sentenceOf(error)}`];
  } finally {
    await journey.practice.close();
  }
}

function sentenceOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\.$/, '');
}
