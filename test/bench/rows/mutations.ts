import { readFileSync } from 'node:fs';
import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import { root } from '../../e2e/harness/chromium.ts';
import { fewest, median } from '../alternate.ts';
import type { Row } from '../row.ts';

/** How long the page changes, in milliseconds, and how often in that time. */
const lasts = 2_000;
const changes = 10_000;
const aims = { looks: 5, share: 0.02 };

export const mutations: Row = {
  name: 'mutations',
  what: `our share of the main thread while a page of 5,000 elements changes ${changes.toLocaleString('en')} times in 2 s`,
  against: "the page's own time for these changes",
  unit: 'ms',
  aim: `at most ${aims.looks} looks, ${aims.share * 100} % of the time`,
  measure: async ({ withUs, heaviest }) => {
    const page = await withUs.newPage();
    const session = await page.createCDPSession();
    try {
      await page.goto(heaviest, { waitUntil: 'load' });
      await session.send('Profiler.enable');
      await session.send('Profiler.setSamplingInterval', { interval: 200 });
      const ours: number[] = [];
      const theirs: number[] = [];
      const looks: number[] = [];
      for (let round = 0; round < fewest; round += 1) {
        // Counting slows down what is counted, so the time is taken in a run of its own.
        const profile = await profiled(session, page);
        ours.push(timeIn(profile, (url) => url.startsWith(root)));
        theirs.push(timeIn(profile, (url) => url.includes(pageScript)));
        looks.push(await counted(session, page));
      }
      const value = median(ours);
      const made = median(looks);
      const share = value / lasts;
      return {
        value,
        floor: median(theirs),
        rounds: fewest,
        extra: `${made} looks, ${(share * 100).toFixed(2)} % of the time`,
        reached: made <= aims.looks && share <= aims.share,
      };
    } finally {
      await page.close();
    }
  },
};

/** The page's own script carries this name, so that its time can be told from ours. */
const pageScript = 'bench-page-changes.js';

/** Changes texts, attributes and elements all over the page, evenly, as a busy page does. */
function change(page: Page): Promise<unknown> {
  return page.evaluate(`new Promise((resolve) => {
    const rows = [...document.querySelectorAll('tr')];
    const from = performance.now();
    let done = 0;
    const step = () => {
      const due = Math.min(${changes}, Math.floor(((performance.now() - from) / ${lasts}) * ${changes}));
      for (; done < due; done += 1) {
        const row = rows[done % rows.length];
        if (done % 3 === 0) row.className = 'at-' + done;
        else if (done % 3 === 1) row.lastElementChild.textContent = 'change ' + done;
        else row.append(row.firstElementChild);
      }
      if (done < ${changes}) setTimeout(step);
      else resolve();
    };
    step();
  })
  //# sourceURL=${pageScript}`);
}

async function profiled(session: CDPSession, page: Page): Promise<Protocol.Profiler.Profile> {
  await session.send('Profiler.start');
  await change(page);
  return (await session.send('Profiler.stop')).profile;
}

/** Milliseconds spent in functions of the scripts that `is` names, and in what they called. */
function timeIn(
  { nodes, samples = [], timeDeltas = [] }: Protocol.Profiler.Profile,
  is: (url: string) => boolean,
): number {
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const urls = new Map(nodes.map(({ id, callFrame }) => [id, callFrame.url]));
  const isIn = (id: number | undefined): boolean =>
    id !== undefined && (is(urls.get(id) ?? '') || isIn(parents.get(id)));
  // A sample's time is that until the next one.
  return samples.reduce((sum, id, index) => sum + (isIn(id) ? (timeDeltas[index + 1] ?? 0) : 0), 0) / 1000;
}

/** How many looks the script that ships makes meanwhile, by the engine's own count of its calls. */
async function counted(session: CDPSession, page: Page): Promise<number> {
  await session.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  await session.send('Profiler.takePreciseCoverage');
  await change(page);
  const { result } = await session.send('Profiler.takePreciseCoverage');
  await session.send('Profiler.stopPreciseCoverage');
  const script = result.find(({ url }) => url === `${root}src/content/content.iife.js`);
  if (script === undefined) throw new Error('The content script is not in the page');
  const text = readFileSync('dist/chrome/src/content/content.iife.js', 'utf8');
  const sizeOf = ({ startOffset = 0, endOffset = 0 }: Partial<Protocol.Profiler.CoverageRange> = {}) =>
    endOffset - startOffset;
  // The look is the innermost function that asks for dialogs.
  const [look] = script.functions
    .filter(({ ranges: [range] }) => range && text.slice(range.startOffset, range.endOffset).includes('dialog[open]'))
    .sort((one, other) => sizeOf(one.ranges[0]) - sizeOf(other.ranges[0]));
  // Only functions that were called are listed.
  return look?.ranges[0]?.count ?? 0;
}
