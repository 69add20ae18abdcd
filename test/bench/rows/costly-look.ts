import { lookScript } from '../../../tools/recognise/look-in-browser.ts';
import { costly } from '../../pages/costly.ts';
import { alternate } from '../alternate.ts';
import type { Row } from '../row.ts';

/** What a look may take beside one walk over the same page, in milliseconds. */
const aim = 50;
const walk =
  'const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL); let count = 0; while (walker.nextNode()) count += 1;';

/** Walks one run measures together: a single one is shorter than the clock's steps. */
const together = 20;

/** One row for each page that is made to cost a look as much as it can. */
export const costlyLooks: readonly Row[] = Object.entries(costly).map(([what, html], at) => ({
  name: `costly-look-${at + 1}`,
  what: `one look at ${what}`,
  against: 'one walk over the same page',
  unit: 'ms',
  aim: `look − walk ≤ ${aim} ms`,
  measure: async ({ withUs }) => {
    const page = await withUs.newPage();
    try {
      // In an empty tab: on a page of a site, Chromium's own filling in takes a minute for the worst of them.
      await page.evaluate(`document.open(); document.write(${JSON.stringify(html())}); document.close();`);
      await page.evaluate(await lookScript());
      const time = (source: string, times: number) => async () =>
        Number(
          await page.evaluate(
            `(() => { const from = performance.now(); for (let i = 0; i < ${times}; i += 1) { ${source} } return (performance.now() - from) / ${times}; })()`,
          ),
        );
      const found = await alternate(time('whichCode.look(document, "bitbucket.org");', 1), time(walk, together));
      return { ...found, reached: found.value - found.floor <= aim };
    } finally {
      await page.close();
    }
  },
}));
