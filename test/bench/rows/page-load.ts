import type { Page } from 'puppeteer-core';
import { alternate } from '../alternate.ts';
import type { Bench } from '../bench.ts';
import type { Row } from '../row.ts';

const aim = 1.03;

const pageLoad = (name: string, what: string, address: (bench: Bench) => string): Row => ({
  name,
  what: `loading ${what} with the extension`,
  against: 'the same without it',
  unit: 'ms',
  aim: `ratio ≤ ${aim}`,
  measure: async (bench) => {
    const withUs = await bench.withUs.newPage();
    const without = await bench.without.newPage();
    try {
      const load = (page: Page) => async () => {
        await page.bringToFront();
        await page.goto(address(bench), { waitUntil: 'load' });
        return Number(await page.evaluate(loadTime));
      };
      const found = await alternate(load(withUs), load(without), 41);
      return { ...found, reached: found.value / found.floor <= aim };
    } finally {
      await withUs.close();
      await without.close();
    }
  },
});

/** From the first byte to the end of the load event: what lies before is the server's and the proxy's. */
const loadTime =
  "(() => { const [it] = performance.getEntriesByType('navigation'); return it.loadEventEnd - it.responseStart; })()";

export const signInLoad = pageLoad('sign-in-load', 'the sign-in page', ({ signIn }) => signIn);
export const heavyLoad = pageLoad('heavy-load', 'a page of 5,000 elements', ({ heaviest }) => heaviest);
