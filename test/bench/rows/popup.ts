import { root } from '../../e2e/harness/chromium.ts';
import { alternate } from '../alternate.ts';
import { idOfTabAt, notePaints, paintOf } from '../painted.ts';
import type { Row } from '../row.ts';

export const popup: Row = {
  name: 'popup',
  what: 'from opening the popup to its first verdict on screen',
  against: 'a page of the extension that only shows a text',
  unit: 'ms',
  measure: async ({ withUs, floorPage, signIn }) => {
    const about = await withUs.newPage();
    const page = await withUs.newPage();
    try {
      await about.goto(signIn, { waitUntil: 'load' });
      await page.goto(floorPage);
      const tabId = await idOfTabAt(page, about);
      await notePaints(page, '[data-page]');
      const paint = (address: string) => () => paintOf(page, address);
      return await alternate(paint(`${root}src/popup/index.html?tab=${tabId}`), paint(floorPage), 31);
    } finally {
      await page.close();
      await about.close();
    }
  },
};
