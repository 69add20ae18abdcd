import { mkdir, rm } from 'node:fs/promises';
import { setTimeout as pass } from 'node:timers/promises';
import { buildAll, isBuildStale } from './build/build.ts';
import { hasDisplay, readArguments } from './start/arguments.ts';
import { endingOf } from './start/ending.ts';
import { tours } from './start/journeys.ts';
import { playOn } from './start/play-on.ts';
import { pictures } from './start/stops.ts';
import { type Taken, takeTour } from './start/take-tour.ts';

/**
 * The extension at work, without a real account: builds it if that's due, plays Atlassian and Bitbucket on this
 * machine, and walks through them in a browser that has the extension. Prints one line and saves two pictures for each
 * stop, of the page and of the popup. With a display it goes slowly enough to follow, and the last window stays open to
 * play with.
 */
const ending = endingOf();
let code = 1;
try {
  code = (await tourAll()) ? 0 : 1;
} catch (error) {
  await ending.unlessTold();
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
}
await ending.unlessTold();
// Also ends a browser that got stuck while starting.
process.exit(code);

/** Whether every stop of every tour came out right. */
async function tourAll(): Promise<boolean> {
  const kind = readArguments(process.argv.slice(2));
  const visible = hasDisplay();
  if (isBuildStale()) await buildAll();
  await rm(pictures, { recursive: true, force: true });
  await mkdir(pictures, { recursive: true });
  const wait = async (time: number) => {
    if (visible) await pass(time);
  };
  const wrong: string[] = [];
  let last: Taken | undefined;
  for (const tour of tours) {
    await last?.close();
    last = await takeTour(tour, { kind, visible, wait }, ending);
    wrong.push(...last.wrong);
    if (last.isOver()) break;
  }
  process.stdout.write(
    wrong.length === 0
      ? `Every stop came out right. The pictures are in ${pictures}/.\n`
      : `Not every stop came out right: ${wrong.join('; ')}.\n`,
  );
  if (visible && last) await playOn(last);
  await ending.closeAll();
  return wrong.length === 0;
}
